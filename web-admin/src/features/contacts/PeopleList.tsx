import { Anchor, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useCategories } from '~/lib/categories';
import { backToWhereFrom, leaveFrom } from '~/lib/focus';
import { paths } from '~/lib/paths';
import { DataList } from '~/ui/DataList';
import type { PersonRow } from './api';
import { CallLink, callable } from './CallLink';

type Props = { rows: PersonRow[]; hasMore: boolean; loadingMore: boolean; onMore: () => void };

/** People as rows, on the phone as short cards. */
export function PeopleList(props: Props) {
  const { t } = useTranslation('contacts');
  const { nameOf } = useCategories();
  useEffect(backToWhereFrom, []);
  return (
    <DataList
      caption={t('people.list')}
      rowKey={(p) => p.id}
      {...props}
      wholeCard
      columns={[
        {
          key: 'name',
          header: t('people.name'),
          primary: true,
          cell: (p) => (
            <>
              <Anchor
                id={`person-${p.id}`}
                renderRoot={(a) => (
                  <Link to={paths.person(p.id)} {...a} onClick={() => leaveFrom(`person-${p.id}`)} />
                )}
              >
                {p.fullName}
              </Anchor>
              <Marks person={p} />
            </>
          ),
        },
        {
          key: 'work',
          header: t('people.work'),
          plain: true,
          cell: (p) => [p.position, p.organization].filter(Boolean).join(', ') || null,
        },
        {
          key: 'category',
          header: t('category.label'),
          plain: true,
          cell: (p) => p.category && nameOf(p.category),
        },
        { key: 'phone', header: t('people.phone'), plain: true, cell: firstPhone },
      ]}
    />
  );
}

function Marks({ person }: { person: PersonRow }) {
  const { t } = useTranslation('contacts');
  const marks = [
    !person.reachable && t('people.noWay'),
    person.doNotCall && t('people.doNotCall'),
    person.answersOnStateSupport && t('people.support'),
    person.tags.length > 0 && person.tags.join(', '),
  ].filter(Boolean);
  return (
    marks.length > 0 && (
      <Text size="sm" c="dimmed" fw={400}>
        {marks.join('. ')}
      </Text>
    )
  );
}

function firstPhone(person: PersonRow) {
  const phone = person.doNotCall ? undefined : callable(person.phones);
  return phone ? <CallLink phone={phone} /> : null;
}
