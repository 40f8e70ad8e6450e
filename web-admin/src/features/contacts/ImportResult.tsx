import { Alert, Button, Progress, Stack, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { paths } from '~/lib/paths';
import { useMe } from '~/lib/session';
import { useFormat } from '~/lib/useFormat';
import { StickyActions } from '~/ui/StickyActions';
import { type Import, isRunning } from './api';
import { ImportOutcomes } from './ImportOutcomes';
import { KeptPeople } from './KeptPeople';
import { UndoUpload } from './UndoUpload';

/** The upload while it is carried out, what came of it, and the way back. */
export function ImportResult({ found }: { found: Import }) {
  const queryClient = useQueryClient();
  const running = isRunning(found);
  useEffect(() => {
    // The people changed when the work ended, also if nobody told this page.
    if (!running) queryClient.invalidateQueries({ queryKey: ['contacts', 'people'] });
  }, [running, queryClient]);
  return running ? <Running found={found} /> : <Done found={found} />;
}

function Running({ found }: { found: Import }) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const { done, total } = found.progress;
  const queryClient = useQueryClient();
  const again = useCommand({
    run: (_: undefined, key) => {
      const request = { params: { path: { importId: found.id } }, headers: by(key) };
      return body(
        found.state === 'undoing'
          ? api.POST('/api/v1/contacts/imports/{importId}/undo', request)
          : api.POST('/api/v1/contacts/imports/{importId}/commit', request),
      );
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['contacts', 'import', found.id] }),
  });
  return (
    <Stack>
      <Title order={2}>{t(found.state === 'undoing' ? 'import.undoing' : 'import.committing')}</Title>
      <Progress value={total ? (done / total) * 100 : 0} aria-label={t('import.rows')} size="lg" />
      <div role="status">
        {t('import.progress', { done: format.number(done), total: format.number(total) })}
      </div>
      {found.failed && (
        <Alert color="red" variant="light" role="alert">
          <Stack align="flex-start">
            {t('import.failed')}
            <Button loading={again.isPending} onClick={() => again.mutate(undefined)}>
              {t('import.goOn')}
            </Button>
          </Stack>
        </Alert>
      )}
    </Stack>
  );
}

function Done({ found }: { found: Import }) {
  const { t } = useTranslation('contacts');
  const me = useMe();
  const { result, counts, state } = found;
  const committed = state === 'committed';
  const sentences = committed
    ? [
        t('import.added', { count: result.added }),
        result.updated > 0 && t('import.updated', { count: result.updated }),
        counts.duplicate > 0 && t('import.already', { count: counts.duplicate }),
        counts.remarks > 0 && t('import.remarksLeft', { count: counts.remarks }),
        counts.error > 0 && t('import.errors', { count: counts.error }),
      ]
    : [
        t('import.removed', { count: result.removed }),
        result.restored > 0 && t('import.restored', { count: result.restored }),
      ];
  return (
    <Stack>
      <Alert
        role="status"
        variant="light"
        color={committed ? 'teal' : 'gray'}
        title={t(committed ? 'import.committed' : 'import.undone')}
      >
        {sentences.filter(Boolean).map((s) => (
          <div key={String(s)}>{s}</div>
        ))}
      </Alert>
      {result.kept.length > 0 && <KeptPeople found={found} />}
      <ImportOutcomes found={found} />
      <StickyActions>
        {committed && me.is('manager') && <UndoUpload found={found} />}
        <Button renderRoot={(props) => <Link to={paths.contacts()} {...props} />}>
          {t('import.toPeople')}
        </Button>
      </StickyActions>
    </Stack>
  );
}
