import { TextInput } from '@mantine/core';
import { ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import css from './Pick.module.css';

export interface Option {
  value: string;
  label: string;
}
interface Props {
  label: string;
  description?: string;
  placeholder?: string;
  required?: boolean;
  error?: string;
  /** In the order in which they are offered. */
  options: readonly Option[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** Said when nothing fits what was typed. */
  nothing: string;
}
const plain = (text: string) => text.toLocaleLowerCase('ru').replaceAll('ё', 'е').trim();

/** Chooses one of a short list by typing a part of it; «е» finds «ё». Large, for work on foot. */
export function Pick({ options, value, onChange, nothing, ...field }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const wanted = plain(typed ?? '');
  const found = wanted ? options.filter((o) => plain(o.label).includes(wanted)) : options;
  const chosen = options.find((o) => o.value === value)?.label ?? '';
  const active = open && found[at] ? `${id}-${at}` : undefined;
  useEffect(() => {
    if (active) document.getElementById(active)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const show = () => {
    setAt(0);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    setTyped(undefined);
  };
  const choose = (option: Option | undefined) => {
    if (!option) return;
    close();
    onChange(option.value);
  };
  const leave = () => {
    if (typed !== undefined && !wanted && value) onChange(null);
    close();
  };
  const byKey = (e: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
    if (step) {
      e.preventDefault();
      if (open) setAt((at + step + found.length) % Math.max(found.length, 1));
      else show();
    } else if (e.key === 'Enter' && open) {
      e.preventDefault();
      choose(found[at]);
    } else if (e.key === 'Escape' && open) close();
  };
  return (
    <div className={css.pick}>
      <TextInput
        {...field}
        size="lg"
        styles={{ label: { fontSize: '1rem' }, description: { fontSize: '0.875rem' } }}
        role="combobox"
        aria-expanded={open}
        aria-controls={open ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={active}
        autoComplete="off"
        // The panel around it would close with the list.
        data-mantine-stop-propagation={open}
        rightSection={<ChevronDown size={20} aria-hidden />}
        rightSectionPointerEvents="none"
        value={typed ?? chosen}
        onChange={(e) => {
          setTyped(e.currentTarget.value);
          show();
        }}
        onClick={show}
        onKeyDown={byKey}
        onBlur={leave}
      />
      {open && found.length > 0 && (
        <div id={`${id}-list`} role="listbox" aria-label={field.label} className={css.list}>
          {found.map((o, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, where the focus stays
            <div
              key={o.value}
              id={`${id}-${i}`}
              role="option"
              tabIndex={-1}
              aria-selected={o.value === value}
              data-active={i === at || undefined}
              className={css.option}
              onMouseDown={(e) => e.preventDefault()}
              onClick={() => choose(o)}
            >
              {o.label}
            </div>
          ))}
        </div>
      )}
      {open && found.length === 0 && (
        <p role="status" className={css.list}>
          {nothing}
        </p>
      )}
    </div>
  );
}
