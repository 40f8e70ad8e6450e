import { ActionIcon, Popover, Text } from '@mantine/core';
import { Info } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** What a figure means, behind it: opens on a tap or Enter, so that the phone and the ear get it too. */
export function Definition({ name, children }: { name: string; children: string }) {
  const { t } = useTranslation('ui');
  return (
    <Popover width={280} withArrow>
      <Popover.Target>
        <ActionIcon
          size={28}
          variant="transparent"
          style={{ verticalAlign: 'middle' }}
          aria-label={t('definition', { name })}
        >
          <Info size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm">{children}</Text>
      </Popover.Dropdown>
    </Popover>
  );
}
