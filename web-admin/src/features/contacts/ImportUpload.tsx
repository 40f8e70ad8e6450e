import { Button, Stack } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '~/lib/command';
import { problemOf } from '~/lib/problem';
import { useSearchState } from '~/lib/route';
import { upload } from '~/lib/upload';
import { FileDrop } from '~/ui/FileDrop';
import { FormProblem } from '~/ui/FormProblem';
import type { BasisKind, Import } from './api';
import { BasisFields } from './BasisFields';

/** The basis first, then the file: choosing the file uploads it and shows the preview. */
export function ImportUpload() {
  const { t } = useTranslation('contacts');
  const [, setSearch] = useSearchState();
  const [basis, setBasis] = useState<BasisKind | ''>('');
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<{ basis?: string; note?: string }>({});
  const [share, setShare] = useState(0);
  // A file chosen before the basis isn't lost: it waits with a button of its own.
  const [waiting, setWaiting] = useState<File>();
  const basisBox = useRef<HTMLDivElement>(null);
  const send = useCommand({
    run: (file: File, key) => {
      const form = new FormData();
      form.append('file', file);
      form.append('basis', basis);
      if (note.trim()) form.append('basisNote', note.trim());
      setShare(0);
      return upload<Import>('/api/v1/contacts/imports', form, { idempotencyKey: key, onProgress: setShare });
    },
    onSuccess: ({ id }) => setSearch({ list: id }, { push: true }),
    inline: true,
  });
  const give = (file: File | undefined) => {
    const wrong = {
      basis: basis ? undefined : t('person.basisMissing'),
      note: basis === 'other' && !note.trim() ? t('person.basisNoteMissing') : undefined,
    };
    setErrors(wrong);
    setWaiting(file);
    if (!wrong.basis && !wrong.note) return file && send.mutate(file);
    const field = basisBox.current?.querySelector<HTMLInputElement>(
      wrong.basis ? 'input' : 'input[type=text]',
    );
    field?.focus({ preventScroll: true });
    basisBox.current?.scrollIntoView({ block: 'center' });
  };
  const ofFile = send.error ? problemOf(send.error).errors.file?.join(' ') : undefined;
  return (
    <Stack gap="lg">
      <div ref={basisBox}>
        <BasisFields
          basis={basis}
          note={note}
          onBasis={(kind) => {
            setBasis(kind);
            setErrors({});
          }}
          onNote={setNote}
          errors={errors}
        />
      </div>
      <FileDrop
        onFiles={([file]) => give(file)}
        accept=".xlsx,.xls,.csv,.txt"
        hint={send.isPending && share === 1 ? t('import.reading') : t('import.hint')}
        error={ofFile}
        disabled={send.isPending}
        progress={send.isPending ? share : undefined}
      />
      {!ofFile && <FormProblem error={send.error} />}
      {waiting && !ofFile && (
        <Button loading={send.isPending} onClick={() => give(waiting)}>
          {t('import.go', { name: waiting.name })}
        </Button>
      )}
    </Stack>
  );
}
