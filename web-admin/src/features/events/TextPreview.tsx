import { Alert, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { useSearchState } from '~/lib/route';
import css from './Events.module.css';

type Preview = components['schemas']['PreviewTextTemplateAnswer'];

/** A national text on a made-up public event: alone, as on the sheet, and, of an announcement, in the whole letter that an invitee gets. */
export function TextPreview({ preview, broken }: { preview: Preview | undefined; broken: boolean }) {
  const { t } = useTranslation('events');
  const [search, setSearch] = useSearchState();
  const letter = search.as === 'letter' ? preview?.letter : undefined;
  return (
    <Stack component="section" gap="xs" aria-live="polite">
      <Title order={2} size="h2">
        {t('texts.preview')}
      </Title>
      {preview?.letter && (
        <SegmentedControl
          fullWidth
          aria-label={t('texts.previewAs')}
          value={letter ? 'letter' : 'text'}
          onChange={(as) => setSearch({ as: as === 'letter' ? as : undefined })}
          data={[
            { value: 'text', label: t('texts.previewText') },
            { value: 'letter', label: t('texts.previewLetter') },
          ]}
        />
      )}
      {(preview?.missing.length ?? 0) > 0 && (
        <Alert>
          {t('texts.missing', {
            facts: preview?.missing.map((m) => t(`announcement.fact.${m}`)).join(', '),
          })}
        </Alert>
      )}
      {broken ? (
        <Text>{t('texts.noPreview')}</Text>
      ) : (
        <>
          {letter && <Text fw={600}>{t('texts.subject', { subject: letter.subject })}</Text>}
          <div
            className={css.preview}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: the server made it of Markdown and cleaned it
            dangerouslySetInnerHTML={{ __html: letter?.html ?? preview?.html ?? '' }}
          />
        </>
      )}
    </Stack>
  );
}
