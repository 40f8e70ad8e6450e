import { Button, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import css from './Events.module.css';
import { PersonName } from './PersonName';
import { venuesQuery } from './queries';

const VenueDialog = late(() => import('./VenueDialog').then((m) => m.VenueDialog));

/** The rooms that the region knows: where, how many seats, how to get in, whom to ask (F10). */
export function VenuesPage() {
  const { t } = useTranslation('events');
  const { t: ui } = useTranslation('ui');
  const [search, setSearch] = useSearchState();
  const may = useMe().is('manager');
  const venues = useQuery(venuesQuery);
  if (venues.isPending) return <Loading />;
  if (!venues.data) return <ErrorState error={venues.error} onRetry={venues.refetch} />;
  const { items } = venues.data;
  const open = may ? search.open : undefined;
  const edited = items.find((v) => v.id === open);
  const add = may && (
    <Button onClick={() => setSearch({ open: 'new' }, { push: true })}>{t('venues.add')}</Button>
  );
  return (
    <Page
      title={t('venues.title')}
      lead={t('venues.lead')}
      breadcrumbs={[{ label: ui('nav.events'), to: paths.events() }]}
      actions={items.length > 0 && add}
      narrow
    >
      {items.length === 0 ? (
        <EmptyState icon={MapPin} title={t('venues.empty')} action={add}>
          {t('venues.emptyText')}
        </EmptyState>
      ) : (
        <ul className={css.list}>
          {items.map((v) => (
            <li key={v.id} className={css.row}>
              <Title order={2} size="h3">
                {[v.name, v.room].filter(Boolean).join(', ')}
              </Title>
              <Stack gap={0}>
                <span>{v.address}</span>
                {v.howToGetIn && <span>{v.howToGetIn}</span>}
                {v.contactId && (
                  <span>
                    {t('venues.contact')}: <PersonName id={v.contactId} />
                  </span>
                )}
              </Stack>
              <span className={css.meta}>
                <span>{t(`plan.kinds.${v.kind}`)}</span>
                {v.capacity && <span>{t('venues.seats', { count: v.capacity })}</span>}
              </span>
              {may && (
                <div>
                  <Button
                    variant="light"
                    aria-label={t('venues.editOf', { name: v.name })}
                    onClick={() => setSearch({ open: v.id }, { push: true })}
                  >
                    {t('venues.edit')}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {(open === 'new' || edited) && (
        <VenueDialog key={open} venue={edited} onClose={() => setSearch({ open: undefined })} />
      )}
    </Page>
  );
}
