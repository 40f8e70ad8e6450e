import { Anchor, Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCategories } from '~/lib/categories';
import { paths } from '~/lib/paths';
import { useParam, useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { DataList } from '~/ui/DataList';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import { type Organization, organizationQuery } from './api';
import css from './Card.module.css';
import { Fact, LongText, Part } from './CardPart';

const EditOrganization = late(() => import('./EditOrganization').then((m) => m.EditOrganization));

/** An organisation and who works there today. */
export function OrganizationPage() {
  const { t } = useTranslation('contacts');
  const { nameOf } = useCategories();
  const { t: ui } = useTranslation('ui');
  const [search, setSearch] = useSearchState();
  const may = useMe().is('manager');
  const found = useQuery(organizationQuery(useParam('organizationId')));
  if (found.isPending) return <Loading />;
  if (!found.data) return <ErrorState error={found.error} onRetry={found.refetch} />;
  const { data, etag } = found.data;
  return (
    <Page
      title={data.name}
      lead={[data.shortName, data.category && nameOf(data.category)].filter(Boolean).join('. ')}
      breadcrumbs={[
        { label: ui('nav.contacts'), to: paths.contacts() },
        { label: t('org.title'), to: paths.organizations() },
      ]}
      actions={
        may && <Button onClick={() => setSearch({ panel: 'edit' }, { push: true })}>{t('org.edit')}</Button>
      }
    >
      <div className={css.card}>
        <Facts organization={data} />
        <People organization={data} />
      </div>
      <EditOrganization
        opened={may && search.panel === 'edit'}
        organization={data}
        etag={etag}
        onClose={() => setSearch({ panel: undefined })}
      />
    </Page>
  );
}

function Facts({ organization: o }: { organization: Organization }) {
  const { t } = useTranslation('contacts');
  const none = t('person.none');
  const site = o.site && /^https?:\/\//.test(o.site) ? o.site : undefined;
  return (
    <dl className={`${css.facts} ${css.two}`}>
      <Fact label={t('people.phone')}>{o.phone ? <span className="nowrap">{o.phone}</span> : none}</Fact>
      <Fact label={t('org.site')}>
        {site ? (
          <Anchor href={site} rel="noreferrer">
            {site}
          </Anchor>
        ) : (
          o.site || none
        )}
      </Fact>
      <Fact label={t('org.address')}>{o.address || none}</Fact>
      <Fact label={t('person.notes')}>{o.notes ? <LongText>{o.notes}</LongText> : none}</Fact>
    </dl>
  );
}

function People({ organization: o }: { organization: Organization }) {
  const { t } = useTranslation('contacts');
  return (
    <Part title={t('org.people')}>
      {o.people.length === 0 ? (
        <Text>{t('org.noPeople')}</Text>
      ) : (
        <>
          <DataList
            caption={t('org.people')}
            rows={o.people}
            rowKey={(p) => p.id}
            wholeCard
            columns={[
              {
                key: 'name',
                header: t('people.name'),
                primary: true,
                cell: (p) => (
                  <Anchor renderRoot={(a) => <Link to={paths.person(p.id)} {...a} />}>{p.fullName}</Anchor>
                ),
              },
              { key: 'position', header: t('person.position'), plain: true, cell: (p) => p.position },
              {
                key: 'may',
                header: t('people.reach'),
                plain: true,
                cell: (p) =>
                  [
                    p.notInvitableBecause
                      ? t('person.notInvitable', { why: t(`because.${p.notInvitableBecause}`) })
                      : t('person.invitable'),
                    p.answersOnStateSupport && t('people.support'),
                  ]
                    .filter(Boolean)
                    .join('. '),
              },
            ]}
          />
          <div>
            <Anchor
              td="underline"
              renderRoot={(a) => (
                <Link to={paths.contacts()} search={{ organization: o.id } as never} {...a} />
              )}
            >
              {t('org.inList')}
            </Anchor>
          </div>
        </>
      )}
    </Part>
  );
}
