import { Button, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '~/lib/ids';
import css from './Agenda.module.css';
import { type AgendaDraft, MOST_ITEMS, moved, newItem, startsOf, totalOf } from './agendaForm';
import { PersonSelect } from './PersonSelect';

/** The items in their order, which buttons or dragging change, with the time each begins at. */
export function AgendaItems({
  form,
  start,
  lasts,
}: {
  form: UseFormReturnType<AgendaDraft>;
  start: string;
  lasts: number;
}) {
  const { t } = useTranslation('events');
  const [from, setFrom] = useState<number>();
  const [over, setOver] = useState<number>();
  const { items } = form.values;
  const starts = startsOf(start, items);
  const total = totalOf(items);
  const move = (a: number, b: number) => form.setFieldValue('items', moved(items, a, b));
  const drop = (to: number) => {
    if (from !== undefined) move(from, to);
    setFrom(undefined);
    setOver(undefined);
  };
  return (
    <>
      <Text role="status" c={total > lasts ? 'var(--late)' : undefined}>
        {t('agenda.total', { total, minutes: lasts })}
        {total > lasts && ` ${t('agenda.over')}`}
      </Text>
      <ol className={css.list}>
        {items.map((item, i) => (
          <li
            key={item.key}
            className={css.entry}
            data-over={over === i || undefined}
            onDragOver={(e) => {
              if (from === undefined) return;
              e.preventDefault();
              setOver(i);
            }}
            onDrop={(e) => {
              e.preventDefault();
              drop(i);
            }}
          >
            <div className={css.head}>
              <span className={css.time}>{starts[i]}</span>
              <span className={css.buttons}>
                <Button
                  variant="default"
                  px="sm"
                  disabled={i === 0}
                  onClick={() => move(i, i - 1)}
                  leftSection={<ArrowUp size={16} aria-hidden />}
                  aria-label={t('agenda.upOf', { name: item.title })}
                >
                  {t('agenda.up')}
                </Button>
                <Button
                  variant="default"
                  px="sm"
                  disabled={i === items.length - 1}
                  onClick={() => move(i, i + 1)}
                  leftSection={<ArrowDown size={16} aria-hidden />}
                  aria-label={t('agenda.downOf', { name: item.title })}
                >
                  {t('agenda.down')}
                </Button>
                {/* Only for the mouse: the buttons beside do the same. */}
                <span
                  aria-hidden
                  className={css.grip}
                  draggable
                  onDragStart={(e) => {
                    e.dataTransfer.setData('text/plain', String(i));
                    setFrom(i);
                  }}
                  onDragEnd={() => {
                    setFrom(undefined);
                    setOver(undefined);
                  }}
                >
                  <GripVertical size={20} />
                </span>
              </span>
            </div>
            <TextInput
              label={t('agenda.title')}
              required
              maxLength={300}
              {...form.getInputProps(`items.${i}.title`)}
            />
            <div className={css.fields}>
              <TextInput
                label={t('agenda.minutes')}
                inputMode="numeric"
                maxLength={3}
                {...form.getInputProps(`items.${i}.minutes`)}
              />
              <PersonSelect
                label={t('agenda.speaker')}
                value={item.speakerId}
                onChange={(id) => form.setFieldValue(`items.${i}.speakerId`, id)}
              />
            </div>
            <div>
              <Button
                variant="subtle"
                color="coral"
                disabled={items.length === 1}
                aria-label={t('agenda.removeOf', { name: item.title })}
                onClick={() => form.removeListItem('items', i)}
              >
                {t('agenda.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <div>
        <Button
          variant="default"
          disabled={items.length >= MOST_ITEMS}
          onClick={() => form.insertListItem('items', newItem(newId()))}
        >
          {t('agenda.add')}
        </Button>
      </div>
    </>
  );
}
