import { Button, Stack, Textarea, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
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

/** The basis first, then the file or the pasted rows: giving them uploads them and shows the preview. */
export function ImportUpload() {
  const { t } = useTranslation('contacts');
  const [, setSearch] = useSearchState();
  const queryClient = useQueryClient();
  const [basis, setBasis] = useState<BasisKind | ''>('');
  const [note, setNote] = useState('');
  const [errors, setErrors] = useState<{ basis?: string; note?: string }>({});
  const [share, setShare] = useState(0);
  const [pasted, setPasted] = useState('');
  const [pastedError, setPastedError] = useState<string>();
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
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['contacts', 'imports'] });
      await setSearch({ list: id }, { push: true });
    },
    inline: true,
  });
  const based = () => {
    const wrong = {
      basis: basis ? undefined : t('person.basisMissing'),
      note: basis === 'other' && !note.trim() ? t('person.basisNoteMissing') : undefined,
    };
    setErrors(wrong);
    if (!wrong.basis && !wrong.note) return true;
    const field = basisBox.current?.querySelector<HTMLInputElement>(
      wrong.basis ? 'input' : 'input[type=text]',
    );
    field?.focus({ preventScroll: true });
    basisBox.current?.scrollIntoView({ block: 'center' });
    return false;
  };
  const give = (file: File | undefined) => {
    setWaiting(file);
    if (based() && file) send.mutate(file);
  };
  const paste = () => {
    // Everything that is missing is told at once.
    const ready = based();
    setPastedError(pasted.trim() ? undefined : t('import.pasteMissing'));
    setWaiting(undefined);
    if (pasted.trim() && ready) send.mutate(new File([pasted], t('import.pasted'), { type: 'text/plain' }));
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
        error={waiting && ofFile}
        disabled={send.isPending}
        progress={send.isPending ? share : undefined}
      />
      {!ofFile && <FormProblem error={send.error} />}
      {waiting && !ofFile && (
        <Button loading={send.isPending} onClick={() => give(waiting)}>
          {t('import.go', { name: waiting.name })}
        </Button>
      )}
      <Stack component="section" gap="sm">
        <Title order={2}>{t('import.pasteTitle')}</Title>
        <Textarea
          label={t('import.paste')}
          description={t('import.pasteHint')}
          rows={6}
          value={pasted}
          error={pastedError ?? (waiting ? undefined : ofFile)}
          onChange={(e) => {
            setPasted(e.currentTarget.value);
            setPastedError(undefined);
          }}
        />
        <div>
          <Button variant="default" loading={send.isPending && !waiting} onClick={paste}>
            {t('import.pasteGo')}
          </Button>
        </div>
      </Stack>
    </Stack>
  );
}
