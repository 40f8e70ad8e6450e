import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { useParam, useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { DraftWaits } from '~/ui/Draft';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { personQuery } from './api';
import { callable, dialOf } from './CallLink';
import { PersonCard } from './PersonCard';
import { PersonPanels } from './PersonPanels';
import { draftName } from './personDraft';

const EditPersonForm = lazy(() => import('./EditPersonForm').then((m) => ({ default: m.EditPersonForm })));

export function PersonPage() {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const [search, setSearch] = useSearchState();
  const asked = useParam('personId');
  const person = useQuery(personQuery(asked));
  const navigate = useNavigate();
  const may = useMe().is('manager');
  const editing = may && search.edit === 'yes';
  const id = person.data?.data.id;
  // A merged contact's address leads to the one that stayed.
  useEffect(() => {
    if (id && id !== asked) navigate({ to: paths.person(id), replace: true });
  }, [id, asked, navigate]);
  if (person.isPending) return <Loading />;
  if (!person.data) return <ErrorState error={person.error} onRetry={person.refetch} />;
  const { data, etag } = person.data;
  const phone = data.doNotCall ? undefined : callable(data.phones);
  return (
    <Page
      title={data.fullName}
      lead={[data.position, data.organization].filter(Boolean).join(', ')}
      breadcrumbs={[{ label: ui('nav.contacts'), to: paths.contacts() }]}
      actions={
        !editing && (
          <>
            {phone && (
              <Button hiddenFrom="sm" renderRoot={(p) => <a href={dialOf(phone)} {...p} />}>
                {t('person.call')}
              </Button>
            )}
            {may && (
              <Button
                variant={phone ? 'default' : 'filled'}
                onClick={() => setSearch({ edit: 'yes' }, { push: true })}
              >
                {t('person.edit')}
              </Button>
            )}
          </>
        )
      }
      narrow
    >
      {may && !editing && (
        <DraftWaits name={draftName(data.id)} onGoOn={() => setSearch({ edit: 'yes' }, { push: true })} />
      )}
      {editing ? (
        <Suspense fallback={<Loading />}>
          <EditPersonForm person={data} etag={etag} onDone={() => setSearch({ edit: undefined })} />
        </Suspense>
      ) : (
        <PersonCard
          person={data}
          etag={etag}
          onPanel={may ? (panel) => setSearch({ panel }, { push: true }) : undefined}
        />
      )}
      {may && (
        <PersonPanels
          person={data}
          etag={etag}
          panel={search.panel}
          onClose={() => setSearch({ panel: undefined })}
        />
      )}
    </Page>
  );
}
