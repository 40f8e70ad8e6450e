import { Button, Card, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Inbox } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, by } from '~/lib/api';
import { useCategories } from '~/lib/categories';
import { useCommand } from '~/lib/command';
import { paths } from '~/lib/paths';
import { useFormat } from '~/lib/useFormat';
import { EmptyState } from '~/ui/EmptyState';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { notifyDone } from '~/ui/notify';
import { Page } from '~/ui/Page';
import css from './Card.module.css';
import { ContactsTabs } from './ContactsTabs';
import { GivenOffers } from './GivenOffers';
import type { Why } from './RefuseOffer';

const RefuseOffer = late(() => import('./RefuseOffer').then((m) => m.RefuseOffer));

type Offer = components['schemas']['ListOffersRow'];
const KEY = ['contacts', 'offers'];
const ALL = ['contacts'];

/** Contacts that other regions offer: taken over or not. */
export function OffersPage() {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const offers = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => body(api.GET('/api/v1/contacts/offers', { signal })),
  });
  return (
    <Page
      title={t('offers.title')}
      lead={t('offers.lead')}
      breadcrumbs={[{ label: ui('nav.contacts'), to: paths.contacts() }]}
      narrow
    >
      <ContactsTabs />
      {offers.isPending ? (
        <Loading />
      ) : !offers.data ? (
        <ErrorState error={offers.error} onRetry={offers.refetch} />
      ) : offers.data.items.length === 0 ? (
        <EmptyState icon={Inbox} title={t('offers.empty')}>
          {t('offers.emptyText')}
        </EmptyState>
      ) : (
        <Stack component="ul" p={0} m={0} style={{ listStyle: 'none' }} aria-label={t('offers.title')}>
          {offers.data.items.map((o) => (
            <One key={o.id} offer={o} />
          ))}
        </Stack>
      )}
      <GivenOffers />
    </Page>
  );
}

function One({ offer }: { offer: Offer }) {
  const { t } = useTranslation('contacts');
  const { nameOf } = useCategories();
  const format = useFormat();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState(false);
  const path = { offerId: offer.id };
  const reread = () => queryClient.invalidateQueries({ queryKey: ALL });
  const accept = useCommand({
    run: (_: undefined, key) =>
      body(api.POST('/api/v1/contacts/offers/{offerId}/accept', { params: { path }, headers: by(key) })),
    onSuccess: async ({ personId }) => {
      notifyDone(t('offers.accepted'));
      await queryClient.invalidateQueries({ queryKey: ['contacts'] });
      navigate({ to: paths.person(personId) });
    },
    onError: reread,
  });
  const refuse = useCommand({
    run: (why: Why | undefined, key) =>
      body(
        api.POST('/api/v1/contacts/offers/{offerId}/refuse', {
          params: { path },
          body: { why },
          headers: by(key),
        }),
      ),
    onSuccess: () => {
      setAsked(false);
      notifyDone(t('offers.refused'));
      return reread();
    },
    onError: reread,
  });
  return (
    <Card component="li">
      <Stack gap="xs">
        <Text fw={600}>{offer.fullName}</Text>
        <div>
          {[offer.position, offer.organization, offer.category && nameOf(offer.category)]
            .filter(Boolean)
            .join(', ')}
        </div>
        <div>
          {[t('offers.phones', { count: offer.phones }), t('offers.emails', { count: offer.emails })].join(
            ', ',
          )}
        </div>
        {offer.note && <div className={css.note}>{offer.note}</div>}
        <div className={css.quiet}>
          {t('offers.from', {
            region: offer.fromRegionName,
            name: offer.offeredBy,
            time: format.dateTime(offer.at),
          })}
        </div>
        <div className={css.tags}>
          <Button
            loading={accept.isPending}
            disabled={refuse.isPending}
            aria-label={t('offers.acceptOne', { name: offer.fullName })}
            onClick={() => accept.mutate(undefined)}
          >
            {t('offers.accept')}
          </Button>
          <Button
            variant="default"
            loading={refuse.isPending}
            disabled={accept.isPending}
            aria-label={t('offers.refuseOne', { name: offer.fullName })}
            onClick={() => setAsked(true)}
          >
            {t('offers.refuse')}
          </Button>
        </div>
        <RefuseOffer
          name={asked ? offer.fullName : undefined}
          busy={refuse.isPending}
          onRefuse={(why) => refuse.mutate(why)}
          onClose={() => setAsked(false)}
        />
      </Stack>
    </Card>
  );
}
