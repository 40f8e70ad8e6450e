import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fileUrl } from '~/lib/api';
import css from './Downloads.module.css';

const NAMES = { pdf: 'PDF', docx: 'DOCX', xlsx: 'XLSX' };

interface Props {
  sessionId: string;
  kind: 'participants' | 'signInSheet' | 'resolution' | 'appeal';
  formats: (keyof typeof NAMES)[];
}

/** A paper in its formats: links that the browser itself downloads. */
export function Downloads({ sessionId, kind, formats }: Props) {
  const { t } = useTranslation('sessions');
  const name = t(`papers.${kind}`);
  return (
    <div className={css.row}>
      <span className={css.name}>{name}</span>
      <span className={css.formats}>
        {formats.map((format) => (
          <Button
            key={format}
            component="a"
            variant="default"
            download
            href={fileUrl(`/api/v1/sessions/${sessionId}/documents/${kind}.${format}`)}
            leftSection={<Download size={16} aria-hidden />}
            aria-label={t('papers.download', { name, format: NAMES[format] })}
          >
            {NAMES[format]}
          </Button>
        ))}
      </span>
    </div>
  );
}
