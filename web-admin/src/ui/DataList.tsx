import { Button, Card, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { Key, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './DataList.module.css';
import { Table } from './Table';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Names the row: the row header of the table and the first line of the card. */
  primary?: boolean;
  /** Figures stand right and under each other. */
  numeric?: boolean;
  /** A button: on the card it stands beside the name. */
  action?: boolean;
  /** Speaks for itself: on the card without a name before it. Null where there is nothing to say. */
  plain?: boolean;
  /** Left out on the card. */
  tableOnly?: boolean;
}

interface Props<Row> {
  /** What the list holds; read aloud, shown when `showCaption`. */
  caption: string;
  showCaption?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => Key;
  /** Keyset paging: there are more; `onMore` fetches them. */
  hasMore?: boolean;
  loadingMore?: boolean;
  onMore?: () => void;
  /** On the phone a tap anywhere on a card follows the link of its name. */
  wholeCard?: boolean;
}

/** A table on the desktop, cards on the phone; never scrolls sideways. */
export function DataList<Row>(props: Props<Row>) {
  const { t } = useTranslation('ui');
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  return (
    <div className={css.list}>
      {wide ? <AsTable {...props} /> : <AsCards {...props} />}
      <VisuallyHidden role="status">{t('list.shown', { count: props.rows.length })}</VisuallyHidden>
      {props.hasMore && (
        <Button variant="default" loading={props.loadingMore} onClick={props.onMore} className={css.more}>
          {t('list.more')}
        </Button>
      )}
    </div>
  );
}

function AsTable<Row>({ caption, showCaption, columns, rows, rowKey }: Props<Row>) {
  return (
    <Table className={css.table}>
      <caption className={showCaption ? css.caption : css.hidden}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((c) => (
            <th key={c.key} scope="col" className={c.numeric ? css.numeric : undefined}>
              {c.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((c) =>
              c.primary ? (
                <th key={c.key} scope="row" className={css.primary}>
                  {c.cell(row)}
                </th>
              ) : (
                <td key={c.key} className={c.numeric ? css.numeric : undefined}>
                  {c.cell(row) ?? '—'}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function AsCards<Row>({ caption, showCaption, columns, rows, rowKey, wholeCard }: Props<Row>) {
  const primary = columns.filter((c) => c.primary);
  const actions = columns.filter((c) => c.action);
  const rest = columns.filter((c) => !c.primary && !c.action && !c.tableOnly);
  const named = rest.filter((c) => !c.plain);
  return (
    <>
      {showCaption && <p className={css.caption}>{caption}</p>}
      <ul className={css.cards} aria-label={caption} data-whole={wholeCard || undefined}>
        {rows.map((row) => {
          const plain = rest
            .filter((c) => c.plain)
            .map((c) => ({ key: c.key, cell: c.cell(row) }))
            .filter((c) => c.cell);
          return (
            <Card key={rowKey(row)} component="li" className={css.card}>
              <div className={css.head}>
                {primary.map((c) => (
                  <div key={c.key} className={css.primary}>
                    {c.cell(row)}
                  </div>
                ))}
                {actions.map((c) => (
                  <div key={c.key}>{c.cell(row)}</div>
                ))}
              </div>
              {plain.length > 0 && (
                <div className={css.plain}>
                  {plain.map((c) => (
                    <div key={c.key}>{c.cell}</div>
                  ))}
                </div>
              )}
              {named.length > 0 && (
                <dl className={css.pairs}>
                  {named.map((c) => (
                    <div key={c.key}>
                      <dt>{c.header}</dt>
                      <dd>{c.cell(row)}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </Card>
          );
        })}
      </ul>
    </>
  );
}
