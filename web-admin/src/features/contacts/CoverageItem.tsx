import { Anchor, Button, Card } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { paths } from '~/lib/paths';
import { notifyDone } from '~/ui/notify';
import { StatusBadge } from '~/ui/StatusBadge';
import css from './Coverage.module.css';
import type { CoverageRow } from './coverage';
import { useReferenceLink } from './useReferenceLink';

interface Props {
  row: CoverageRow;
  /** Opens the panel that closes the gap; without it the list is only read. */
  onClose: (() => void) | undefined;
}

/** One item of the reference list: who closes it, and who might. */
export function CoverageItem({ row, onClose }: Props) {
  const { t } = useTranslation('contacts');
  const queryClient = useQueryClient();
  const link = useReferenceLink(row.id);
  const unlink = useCommand({
    run: (linkId: string) =>
      body(api.DELETE('/api/v1/contacts/coverage/links/{linkId}', { params: { path: { linkId } } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['contacts', 'coverage'] });
      notifyDone(t('coverage.unlinked'));
    },
  });
  return (
    <Card component="li">
      <div className={css.head}>
        <div className={css.name}>
          {row.name}
          {row.isSample && <span className={css.quiet}> ({t('reference.sampleMark')})</span>}
          {row.note && <div className={css.quiet}>{row.note}</div>}
        </div>
        <StatusBadge status={row.missing === 0 ? 'done' : row.missing < row.needed ? 'inProgress' : 'todo'}>
          {row.missing === 0
            ? t('coverage.closed')
            : t('coverage.some', { have: row.needed - row.missing, needed: row.needed })}
        </StatusBadge>
      </div>
      {row.links.length > 0 && (
        <ul className={css.links}>
          {row.links.map((l) => (
            <li key={l.linkId}>
              <span>
                <Anchor
                  td="underline"
                  renderRoot={(a) => (
                    <Link
                      to={l.personId ? paths.person(l.personId) : paths.organization(l.organizationId ?? '')}
                      {...a}
                    />
                  )}
                >
                  {l.name}
                </Anchor>
                {!l.mayBeInvited && (
                  <span className={css.quiet}>
                    {' '}
                    {l.notInvitableBecause
                      ? t('coverage.onPaper', { why: t(`because.${l.notInvitableBecause}`) })
                      : t('coverage.nobodyToInvite')}
                  </span>
                )}
              </span>
              {onClose && (
                <Button
                  variant="subtle"
                  px="xs"
                  loading={unlink.isPending}
                  aria-label={t('coverage.unlinkOne', { name: l.name })}
                  onClick={() => unlink.mutate(l.linkId)}
                >
                  {t('coverage.unlink')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {onClose && row.missing > 0 && (
        <div className={css.buttons}>
          {row.suggestions.map((s) => (
            <Button
              key={s.organizationId}
              variant="default"
              loading={link.isPending}
              onClick={() => link.mutate({ organizationId: s.organizationId })}
            >
              {t('coverage.suggest', { name: s.name })}
            </Button>
          ))}
          <Button variant="light" aria-label={t('coverage.closeOne', { name: row.name })} onClick={onClose}>
            {t('coverage.close')}
          </Button>
        </div>
      )}
    </Card>
  );
}
