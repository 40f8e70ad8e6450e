import { Button, Title } from '@mantine/core';
import type { ReactNode } from 'react';
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
