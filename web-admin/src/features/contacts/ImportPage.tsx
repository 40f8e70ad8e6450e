import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '~/lib/paths';
import { useSearchState } from '~/lib/route';
import { useMe } from '~/lib/session';
import { ErrorState } from '~/ui/ErrorState';
import { Loading } from '~/ui/Loading';
import { late } from '~/ui/late';
import { Page } from '~/ui/Page';
import { importQuery } from './api';
import { ContactsTabs } from './ContactsTabs';
import css from './Import.module.css';
import { ImportUpload } from './ImportUpload';
import { OtherSheets } from './OtherSheets';
import { Uploads } from './Uploads';

const ImportPreview = late(() => import('./ImportPreview').then((m) => m.ImportPreview));
const ImportResult = late(() => import('./ImportResult').then((m) => m.ImportResult));

/** Upload, preview, result: one address, the list in `?list=`, so that each can be left and sent as a link. */
export function ImportPage() {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const [search] = useSearchState();
  return (
    <Page
      title={ui('nav.import')}
      lead={search.list ? undefined : t('import.lead')}
      breadcrumbs={[{ label: ui('nav.contacts'), to: paths.contacts() }]}
      narrow={!search.list}
    >
      <ContactsTabs />
      {search.list ? (
        <OneImport importId={search.list} key={search.list} />
      ) : (
        <>
          <ImportUpload />
          <Uploads />
        </>
      )}
    </Page>
  );
}

function OneImport({ importId }: { importId: string }) {
  const { t } = useTranslation('contacts');
  const me = useMe();
  const found = useQuery(importQuery(importId));
  if (found.isPending) return <Loading />;
  if (!found.data) return <ErrorState error={found.error} onRetry={found.refetch} />;
  const { data, etag } = found.data;
  return (
    <>
      <div>
        {[data.fileName, data.sheet && t('import.sheet', { name: data.sheet }), t(`basis.${data.basis}`)]
          .filter(Boolean)
          .join('. ')}{' '}
        <Anchor className={css.link} renderRoot={(a) => <Link to={paths.importContacts()} {...a} />}>
          {t('import.another')}
        </Anchor>
      </div>
      {data.state === 'preview' && <div>{t('import.lead')}</div>}
      <OtherSheets found={data} canChange={me.is('manager')} />
      {data.state === 'preview' ? <ImportPreview found={data} etag={etag} /> : <ImportResult found={data} />}
    </>
  );
}
