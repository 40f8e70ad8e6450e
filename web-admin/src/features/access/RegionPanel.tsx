import { Divider, Drawer, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NotFoundState } from '~/ui/NotFoundState';
import { EditRegion } from './EditRegion';
import { RegionHistory } from './RegionHistory';
import type { Region } from './regions';

interface Props {
  /** From the address: the code of a region. */
  asked: string;
  regions: readonly Region[];
  onClose: () => void;
}

/** The panel beside the list: a region to change, and what was changed before. */
export function RegionPanel({ asked, regions, onClose }: Props) {
  const { t, i18n } = useTranslation('access');
  const { t: ui } = useTranslation('ui');
  const region = regions.find((r) => r.code === asked);
  const name = i18n.language === 'en' ? region?.nameEn : region?.name;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={name ?? t('regions.name')}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      {region ? (
        <Stack key={region.code}>
          <EditRegion region={region} regions={regions} onDone={onClose} />
          <Divider />
          <RegionHistory code={region.code} />
        </Stack>
      ) : (
        <NotFoundState />
      )}
    </Drawer>
  );
}
