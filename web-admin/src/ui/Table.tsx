import type { ComponentProps } from 'react';
import css from './Table.module.css';

/** The look of every table. The kit's own one would bring scrolling and floating panels onto each screen with a table. */
export function Table({ className, ...rest }: ComponentProps<'table'>) {
  return <table className={[css.table, className].filter(Boolean).join(' ')} {...rest} />;
}
