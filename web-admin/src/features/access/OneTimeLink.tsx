import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';

interface Props {
  name: string;
  link: string;
  onDone: () => void;
}

/** Shown once: the link with which somebody sets a password, and how to pass it on. */
export function OneTimeLink({ name, link, onDone }: Props) {
  const { t } = useTranslation('access');
  const clipboard = useClipboard({ timeout: 5000 });
  return (
    <Stack>
      <Text>{t('link.for', { name })}</Text>
      <TextInput
        label={t('link.label')}
        value={link}
        readOnly
        data-autofocus
        onFocus={(e) => e.currentTarget.select()}
      />
      <Button
        leftSection={clipboard.copied ? <Check size={20} aria-hidden /> : <Copy size={20} aria-hidden />}
        onClick={() => clipboard.copy(link)}
      >
        {clipboard.copied ? t('link.copied') : t('link.copy')}
      </Button>
      <Text role="status" size="sm">
        {clipboard.error ? t('link.notCopied') : clipboard.copied ? t('link.copiedText') : ''}
      </Text>
      <ul>
        <li>{t('link.how')}</li>
        <li>{t('link.once')}</li>
        <li>{t('link.secret')}</li>
      </ul>
      <Button variant="default" onClick={onDone}>
        {t('link.done')}
      </Button>
    </Stack>
  );
}
