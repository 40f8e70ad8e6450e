import { Button, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './Card.module.css';

/** Opens a panel of the card; undefined for those who only read. */
export type OnPanel = ((panel: string) => void) | undefined;

/** A part of the card with its own way to change it. */
export function Part({
  title,
  action,
  onAction,
  children,
}: {
  title: string;
  action?: string;
  onAction?: () => void;
  children: ReactNode;
}) {
  return (
    <section className={css.part}>
      <div className={css.head}>
        <Title order={2}>{title}</Title>
        {onAction && (
          <Button variant="subtle" px="xs" onClick={onAction} aria-label={`${action}: ${title}`}>
            {action}
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}

export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const LONG = 400;

/** A text that may be pages long: its beginning, and the rest when it is asked for. */
export function LongText({ children }: { children: string }) {
  const { t } = useTranslation('contacts');
  const [whole, setWhole] = useState(false);
  if (children.length < LONG && children.split('\n').length < 7) return children;
  return (
    <>
      <div className={whole ? undefined : css.fold}>{children}</div>
      <Button variant="subtle" px={0} aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {t(whole ? 'person.fold' : 'person.unfold')}
      </Button>
    </>
  );
}
