import { Anchor, Button, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { type Import, rowsQuery } from './api';
import css from './Import.module.css';

/** Whom undoing left in the contacts, each by name with the reason. */
export function KeptPeople({ found }: { found: Import }) {
  const { t } = useTranslation('contacts');
  const rows = useInfiniteQuery(rowsQuery(found.id, { kept: true }));
  const people = new Map(
    rows.data?.pages.flatMap((p) => p.items).map((r) => [r.personId!, r.values.fullName]) ?? [],
  );
  const why = new Map(found.result.kept.map((k) => [k.personId, k.why]));
  return (
    <section>
      <Title order={2}>{t('undo.kept', { count: found.result.kept.length })}</Title>
      <ul>
        {[...people].map(([id, name]) => (
          <li key={id}>
            <Anchor className={css.link} renderRoot={(a) => <Link to={paths.person(id)} {...a} />}>
              {name}
            </Anchor>
            {`: ${t(whyOf(why.get(id)))}`}
          </li>
        ))}
      </ul>
      {rows.hasNextPage && (
        <Button variant="default" loading={rows.isFetchingNextPage} onClick={() => rows.fetchNextPage()}>
          {t('undo.keptMore')}
        </Button>
      )}
    </section>
  );
}

export const whyOf = (why: string | undefined | null) =>
  `import.why.${why === 'invited' || why === 'merged' || why === 'named' ? why : 'edited'}` as const;
