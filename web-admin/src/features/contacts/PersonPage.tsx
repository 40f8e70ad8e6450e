import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { useParam, useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { useFormat } from '~/lib/useFormat';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { Page } from '~/ui/Page';
import { type Person, personQuery } from './api';
import css from './People.module.css';

const EditPersonForm = lazy(() => import('./EditPersonForm').then((m) => ({ default: m.EditPersonForm })));

export function PersonPage() {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const [search, setSearch] = useSearchState();
  const person = useQuery(personQuery(useParam('personId')));
  const may = useMe().is('manager');
  const editing = may && search.edit === 'yes';
  if (person.isPending) return <Loading />;
  if (!person.data) return <ErrorState error={person.error} onRetry={person.refetch} />;
  const { data, etag } = person.data;
  return (
    <Page
      title={data.fullName}
      lead={[data.position, data.organization].filter(Boolean).join(', ')}
      breadcrumbs={[{ label: ui('nav.contacts'), to: paths.contacts() }]}
      actions={
        may &&
        !editing && (
          <Button onClick={() => setSearch({ edit: 'yes' }, { push: true })}>{t('person.edit')}</Button>
        )
      }
      narrow
    >
      {editing ? (
        <Suspense fallback={<Loading />}>
          <EditPersonForm person={data} etag={etag} onDone={() => setSearch({ edit: undefined })} />
        </Suspense>
      ) : (
        <Facts person={data} />
      )}
    </Page>
  );
}

function Facts({ person }: { person: Person }) {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const format = useFormat();
  const none = t('person.none');
  return (
    <dl className={css.facts}>
      <div>
        <dt>{t('person.phones')}</dt>
        <dd>
          {person.phones.length === 0 && none}
          {person.phones.map((p) => (
            <div key={`${p.number},${p.extension}`}>
              <Anchor className="nowrap" href={`tel:${p.number}`}>
                {format.phone(p.number, p.extension)}
              </Anchor>
              {p.wrong && ` (${t('people.wrong')})`}
            </div>
          ))}
        </dd>
      </div>
      <div>
        <dt>{t('person.emails')}</dt>
        <dd>
          {person.emails.length === 0 && none}
          {person.emails.map((e) => (
            <div key={e}>
              <Anchor href={`mailto:${e}`}>{e}</Anchor>
            </div>
          ))}
        </dd>
      </div>
      <Fact label={t('category.label')}>
        {person.category ? t(`category.${person.category}`) : t('category.none')}
      </Fact>
      {person.answersOnStateSupport && <Fact label={t('people.support')}>{t('person.support')}</Fact>}
      <Fact label={ui('nav.invitations')}>
        {t(person.mayBeInvited ? 'person.invitable' : 'person.notInvitable')}
      </Fact>
      {(person.doNotCall || person.doNotMail) && (
        <Fact label={t('people.reach')}>
          {[person.doNotCall && t('person.doNotCall'), person.doNotMail && t('person.doNotMail')]
            .filter(Boolean)
            .join('. ')}
        </Fact>
      )}
      <Fact label={t('person.lastContact')}>
        {person.lastContactAt ? format.dateTime(person.lastContactAt) : t('person.never')}
      </Fact>
      <Fact label={t('basis.label')}>
        {[t(`basis.${person.basis.kind}`), person.basis.note].filter(Boolean).join('. ')}
      </Fact>
      <Fact label={t('person.notes')}>{person.notes || none}</Fact>
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
