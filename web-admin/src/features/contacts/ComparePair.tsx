import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by, ifMatch, versioned } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { paths } from '~/lib/paths';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { StickyActions } from '~/ui/StickyActions';
import type { Pair, Person } from './api';
import css from './Duplicates.module.css';
import {
  choicesOf,
  differing,
  type From,
  likelyPicks,
  likelyToStay,
  linesOf,
  type MergeField,
  type Side,
  takesBoth,
} from './mergeChoices';

export interface Merged {
  name: string;
  personId: string;
  mergedId: string;
  etag: string;
}
interface Props {
  pair: Pair;
  may: boolean;
  onClose: () => void;
  onMerged: (merged: Merged) => void;
}
const SIDES: Side[] = ['first', 'second'];

/** Two contacts side by side; whose value is taken is decided field by field. */
export function ComparePair({ pair, may, onClose, onMerged }: Props) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  const [stays, setStays] = useState<Side>(() => likelyToStay(pair));
  const [picked, setPicked] = useState(() => likelyPicks(pair, stays));
  const basis = (p: Person) => [t(`basis.${p.basis.kind}`), p.basis.note].filter(Boolean).join('. ');
  const fields = differing(pair, basis);
  const [mine, theirs] = stays === 'first' ? [pair.first, pair.second] : [pair.second, pair.first];
  const reread = () => queryClient.invalidateQueries({ queryKey: ['contacts'] });
  const merge = useCommand({
    run: (choices: ReturnType<typeof choicesOf>, key) =>
      versioned(
        api.POST('/api/v1/contacts/people/{personId}/merge', {
          params: {
            path: { personId: mine.person.id },
            header: { ...ifMatch(`"${mine.version}"`), ...by(key) },
          },
          body: { otherId: theirs.person.id, otherVersion: theirs.version, choices },
        }),
      ),
    onSuccess: async ({ etag }) => {
      const name = (picked.fullName === 'second' ? pair.second : pair.first).person.fullName;
      onMerged({ name, personId: mine.person.id, mergedId: theirs.person.id, etag });
      await reread();
    },
    onError: reread,
    inline: true,
  });
  const dismiss = useCommand({
    run: (pairId: string, key) =>
      body(
        api.POST('/api/v1/contacts/duplicates/{pairId}/dismiss', {
          params: { path: { pairId } },
          headers: by(key),
        }),
      ),
    onSuccess: async () => {
      onClose();
      notifyDone(t('dup.dismissed'));
      await reread();
    },
  });
  return (
    <Stack gap="lg">
      <fieldset className={css.field}>
        <legend>{t('dup.stays')}</legend>
        {SIDES.map((side) => (
          <label key={side} className={css.choice}>
            <input
              type="radio"
              name="stays"
              disabled={!may}
              checked={stays === side}
              onChange={() => {
                setStays(side);
                setPicked({ ...picked, basis: side });
              }}
            />
            <span>
              {pair[side].person.fullName}
              {pair[side].invited && `\n${t('dup.invited')}`}
            </span>
          </label>
        ))}
      </fieldset>
      <Text size="sm" c="dimmed">
        {t('dup.alike', { by: pair.by.map((b) => t(`dup.by.${b}`)).join(', ') })}{' '}
        {SIDES.map((side) => (
          <Anchor
            key={side}
            size="sm"
            td="underline"
            mr="sm"
            renderRoot={(a) => <Link to={paths.person(pair[side].person.id)} {...a} />}
          >
            {t('dup.open', { name: pair[side].person.fullName })}
          </Anchor>
        ))}
      </Text>
      {fields.map((field) => (
        <Field
          key={field}
          field={field}
          pair={pair}
          basis={basis}
          value={picked[field]}
          disabled={!may}
          onChange={(from) => setPicked({ ...picked, [field]: from })}
        />
      ))}
      {fields.length === 0 && <Text>{t('dup.allSame')}</Text>}
      <FormProblem error={merge.error} />
      {may && (
        <StickyActions>
          <Button variant="default" loading={dismiss.isPending} onClick={() => dismiss.mutate(pair.id)}>
            {t('dup.dismiss')}
          </Button>
          <Button loading={merge.isPending} onClick={() => merge.mutate(choicesOf(stays, picked))}>
            {t('dup.merge')}
          </Button>
        </StickyActions>
      )}
    </Stack>
  );
}

interface FieldProps {
  field: MergeField;
  pair: Pair;
  basis: (p: Person) => string;
  value: From;
  disabled: boolean;
  onChange: (from: From) => void;
}

function Field({ field, pair, basis, value, disabled, onChange }: FieldProps) {
  const { t } = useTranslation('contacts');
  const said = (side: Side) => linesOf(pair[side].person, field, basis).join('\n') || t('person.none');
  const options: From[] = takesBoth(field) ? [...SIDES, 'both'] : SIDES;
  return (
    <fieldset className={css.field}>
      <legend>{t(`dup.field.${field}`)}</legend>
      {options.map((from) => (
        <label key={from} className={`${css.choice} ${from === 'both' ? css.wide : ''}`}>
          <input
            type="radio"
            name={field}
            disabled={disabled}
            checked={value === from}
            onChange={() => onChange(from)}
          />
          <span>{from === 'both' ? t('dup.both') : said(from)}</span>
        </label>
      ))}
    </fieldset>
  );
}
