import { Progress, Text } from '@mantine/core';
import { Upload } from 'lucide-react';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShare } from '~/lib/format';
import css from './FileDrop.module.css';

interface Props {
  onFiles: (files: File[]) => void;
  /** As in `<input accept>`. */
  accept?: string;
  multiple?: boolean;
  /** What fits: kinds and size. */
  hint?: string;
  error?: string;
  disabled?: boolean;
  /** 0 to 1 while it is sent. */
  progress?: number;
}

/** A file input with a large place to drop; the keyboard and the phone use the input itself. */
export function FileDrop({ onFiles, accept, multiple, hint, error, disabled, progress }: Props) {
  const { t, i18n } = useTranslation('ui');
  const [over, setOver] = useState(false);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // What is wrong may stand under the bars of the phone: it is brought to the eye, and the keyboard to the input.
  useEffect(() => {
    if (!error) return;
    input.current?.focus({ preventScroll: true });
    input.current?.parentElement?.scrollIntoView({ block: 'center' });
  }, [error]);
  const give = (list: FileList | null) => {
    const files = Array.from(list ?? []);
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) give(event.dataTransfer.files);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <label
      className={css.drop}
      data-over={over || undefined}
      data-error={error ? true : undefined}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        className={css.input}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        aria-invalid={error ? true : undefined}
        onChange={(e) => {
          give(e.currentTarget.files);
          // The same file may be chosen again after it was mended.
          e.currentTarget.value = '';
        }}
      />
      <Upload size={24} aria-hidden />
      <Text fw={600}>{over ? t('file.drop') : t(multiple ? 'file.chooseMany' : 'file.choose')}</Text>
      <div id={`${id}-hint`} className={css.hint}>
        {hint}
        {error && <div className={css.error}>{error}</div>}
      </div>
      {progress !== undefined && (
        <Progress
          className={css.progress}
          value={progress * 100}
          aria-label={t('file.progress', {
            share: formatShare(progress, i18n.language === 'en' ? 'en' : 'ru'),
          })}
        />
      )}
    </label>
  );
}
