import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CoverageRow } from './coverage';
import { FindContact } from './FindContact';
import { NewForGap } from './NewForGap';
import { PanelFrame } from './PersonPanel';
import { useReferenceLink } from './useReferenceLink';

interface Props {
  opened: boolean;
  row: CoverageRow | undefined;
  onClose: () => void;
}

/** Closes a gap: by a contact that is there, or by a new one. */
export function CloseGap({ opened, row, onClose }: Props) {
  return (
    <PanelFrame opened={opened && Boolean(row)} onClose={onClose} title={row?.name ?? ''}>
      {row && <Closing row={row} onClose={onClose} />}
    </PanelFrame>
  );
}

function Closing({ row, onClose }: { row: CoverageRow; onClose: () => void }) {
  const { t } = useTranslation('contacts');
  const link = useReferenceLink(row.id, onClose);
  const people = row.session === 'roundTable';
  return (
    <Stack>
      {row.note && <Text c="dimmed">{row.note}</Text>}
      <FindContact
        kinds={people ? ['person', 'organization'] : ['organization']}
        label={t(people ? 'coverage.find' : 'coverage.findOrganization')}
        description={people ? undefined : t('coverage.organizationsOnly')}
        autoFocus
        busy={link.isPending}
        onPick={(f) => link.mutate(f.kind === 'person' ? { personId: f.id } : { organizationId: f.id })}
      />
      <Title order={3}>{t('coverage.orNew')}</Title>
      <NewForGap
        row={row}
        people={people}
        busy={link.isPending}
        onAdded={(contact) => link.mutateAsync(contact)}
      />
    </Stack>
  );
}
