import { Button, Stack, Text } from '@mantine/core';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fileUrl } from '~/lib/api';
import css from './Agenda.module.css';

/** The announcement as a paper, in both formats. */
export function AnnouncementPrint({ eventId }: { eventId: string }) {
  const { t } = useTranslation('events');
  return (
    <Stack gap="sm">
      <Text>{t('announcement.printHint')}</Text>
      <div className={css.buttons}>
        {(['pdf', 'docx'] as const).map((format) => (
          <Button
            key={format}
            component="a"
            variant="default"
            download
            href={fileUrl(`/api/v1/events/public-events/${eventId}/announcement/document.${format}`)}
            leftSection={<Download size={16} aria-hidden />}
            aria-label={`${t('announcement.download')}, ${format.toUpperCase()}`}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </div>
    </Stack>
  );
}
