import { Anchor, Button, Stack, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { paths } from '~/lib/paths';
import { useFormat } from '~/lib/useFormat';
import { DataList } from '~/ui/DataList';
import { ErrorState } from '~/ui/ErrorState';
import { notifyDone } from '~/ui/notify';

type Given = components['schemas']['ListGivenOffersRow'];

/** What this region offered others and what came of it; an open offer can be taken back. */
export function GivenOffers() {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const given = useQuery({
    queryKey: ['contacts', 'offers', 'given'],
    queryFn: ({ signal }) => body(api.GET('/api/v1/contacts/offers/given', { signal })),
  });
  if (given.error && !given.data) return <ErrorState error={given.error} onRetry={given.refetch} />;
  if (!given.data || given.data.items.length === 0) return null;
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t('offers.given')}</Title>
      <DataList
        caption={t('offers.given')}
        rows={given.data.items}
        rowKey={(o) => o.id}
        columns={[
          { key: 'name', header: t('people.name'), primary: true, cell: (o) => <Who offer={o} /> },
          { key: 'region', header: t('offers.toRegion'), plain: true, cell: (o) => o.toRegionName },
          { key: 'at', header: t('offers.at'), plain: true, cell: (o) => format.dateTime(o.at) },
          {
            key: 'state',
            header: t('offers.stateLabel'),
            plain: true,
            cell: (o) =>
              [t(`offers.state.${o.state}`), o.why && t(`offers.why.${o.why}`)].filter(Boolean).join(': '),
          },
          {
            key: 'back',
            header: t('offers.takeBack'),
            action: true,
            cell: (o) => o.state === 'open' && <TakeBack offer={o} />,
          },
        ]}
      />
    </Stack>
  );
}

function Who({ offer: o }: { offer: Given }) {
  const { t } = useTranslation('contacts');
  if (!o.fullName) return t('offers.personGone');
  return (
    <Anchor td="underline" renderRoot={(a) => <Link to={paths.person(o.personId)} {...a} />}>
      {o.fullName}
    </Anchor>
  );
}

function TakeBack({ offer }: { offer: Given }) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  const reread = () => queryClient.invalidateQueries({ queryKey: ['contacts', 'offers'] });
  const back = useCommand({
    run: (_: undefined, key) =>
      body(
        api.POST('/api/v1/contacts/offers/{offerId}/take-back', {
          params: { path: { offerId: offer.id } },
          headers: by(key),
        }),
      ),
    onSuccess: () => {
      notifyDone(t('offers.takenBack'));
      return reread();
    },
    onError: reread,
  });
  return (
    <Button
      variant="default"
      loading={back.isPending}
      aria-label={t('offers.takeBackOne', { name: offer.fullName ?? '' })}
      onClick={() => back.mutate(undefined)}
    >
      {t('offers.takeBack')}
    </Button>
  );
}
