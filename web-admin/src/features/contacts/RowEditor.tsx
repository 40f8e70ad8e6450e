import { Button, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, ifMatch } from '~/lib/api';
import { useCategories } from '~/lib/categories';
import { useCommand } from '~/lib/command';
import { focusFirstWrong } from '~/lib/focus';
import { DialogActions } from '~/ui/DialogActions';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { type Import, type ImportRow, PLACES, rowsQuery, rowsShown, type Shown } from './api';

interface Props {
  found: Import;
  etag: string;
  shown: Shown | undefined;
  number: number | undefined;
  onClose: () => void;
}

/** One row put right in a panel that has a link. */
export function RowEditor({ found, etag, shown, number, onClose }: Props) {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const rows = useInfiniteQuery({ ...rowsQuery(found.id, rowsShown(shown)), enabled: number !== undefined });
  const row = rows.data?.pages.flatMap((p) => p.items).find((r) => r.number === number);
  return (
    <Modal
      opened={row !== undefined}
      onClose={onClose}
      title={t('import.editTitle', { number })}
      closeButtonProps={{ 'aria-label': ui('form.close') }}
    >
      {row && <RowForm key={row.number} found={found} etag={etag} row={row} onClose={onClose} />}
    </Modal>
  );
}

const FIELDS = ['fullName', 'organization', 'position', 'phone', 'email'] as const;
const NOTE_LENGTH = 5000;

/** The category as the file has it, where it isn't one that is known. */
const AS_IS = 'asIs';
const unclear = (row: Pick<ImportRow, 'reasons'>) => row.reasons.find((r) => r.code === 'category_unclear');

/** What stands in the file itself under this field. */
export const cellOf = (found: Pick<Import, 'columns'>, row: Pick<ImportRow, 'cells'>, field: string) =>
  found.columns
    .filter((c) => c.field === field)
    .map((c) => row.cells[c.index])
    .filter(Boolean)
    .join('; ');

const draftOf = ({ values, ...row }: ImportRow) => ({
  fullName: values.fullName,
  organization: values.organization ?? '',
  position: values.position ?? '',
  category: values.category ?? values.suggestedPlace ?? (unclear(row) ? AS_IS : ''),
  phone: values.phones.join('; '),
  email: values.emails.join('; '),
  note: values.note ?? '',
});
type Draft = ReturnType<typeof draftOf>;

/** Only what was changed: what stands in the file otherwise stays as it is. */
export const editsOf = (before: Draft, draft: Draft): Partial<Draft> =>
  Object.fromEntries(Object.entries(draft).filter(([name, value]) => value !== before[name as keyof Draft]));

/** The row as it is judged now. */
const judged = (importId: string, number: number) =>
  body(
    api.GET('/api/v1/contacts/imports/{importId}/rows', {
      params: { path: { importId }, query: { after: String(number - 1), limit: 1 } },
    }),
  ).then((page) => page.items.find((r) => r.number === number));

function RowForm({ found, etag, row, onClose }: Omit<Props, 'number' | 'shown'> & { row: ImportRow }) {
  const { t } = useTranslation('contacts');
  const { options } = useCategories();
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  const formBox = useRef<HTMLFormElement>(null);
  const before = draftOf(row);
  const inFile = (field: string, read: string) => {
    const cell = cellOf(found, row, field);
    return cell && cell !== read ? t('import.inFile', { cell }) : undefined;
  };
  const form = useForm({ mode: 'uncontrolled', initialValues: before });
  const save = useCommand({
    run: (draft: Draft) =>
      body(
        api.PATCH('/api/v1/contacts/imports/{importId}/rows/{number}', {
          params: { path: { importId: found.id, number: row.number }, header: ifMatch(etag) },
          body: editsOf(before, draft),
        }),
      ),
    onSuccess: async () => {
      const after = await judged(found.id, row.number);
      await queryClient.invalidateQueries({ queryKey: ['contacts', 'import', found.id] });
      if (after?.verdict === 'error') {
        // What keeps a row out is always its name.
        form.setErrors({ fullName: t('import.rowStill', { why: after.reasons[0]?.text ?? '' }) });
        focusFirstWrong(formBox.current);
        return;
      }
      notifyDone(t('import.rowSaved'));
      onClose();
    },
    onError: () => queryClient.invalidateQueries({ queryKey: ['contacts', 'import', found.id], exact: true }),
    inline: true,
  });
  return (
    <form ref={formBox} onSubmit={form.onSubmit((draft) => save.mutate(draft))}>
      <Stack>
        <div>
          {row.reasons.map((r) => (
            <Text key={r.code + r.text} size="sm" c="dimmed">
              {r.text}
            </Text>
          ))}
        </div>
        {FIELDS.map((name) => (
          <TextInput
            key={form.key(name)}
            label={t(`import.field.${name}`)}
            description={inFile(name, before[name])}
            {...form.getInputProps(name)}
          />
        ))}
        <Textarea
          key={form.key('note')}
          label={t('import.field.note')}
          description={inFile('note', before.note)}
          maxLength={NOTE_LENGTH}
          rows={3}
          {...form.getInputProps('note')}
        />
        <NativeSelect
          label={t('category.label')}
          description={inFile('category', '')}
          data={[
            ...(before.category === AS_IS ? [{ value: AS_IS, label: t('import.categoryAsIs') }] : []),
            { value: '', label: t('category.none') },
            { group: t('import.categories'), items: options },
            { group: t('import.places'), items: PLACES.map((p) => ({ value: p, label: t(`place.${p}`) })) },
          ]}
          key={form.key('category')}
          {...form.getInputProps('category')}
        />
        <Text size="sm" c="dimmed">
          {t('import.editHint')}
        </Text>
        <FormProblem error={save.error} />
        <DialogActions>
          <Button variant="default" onClick={onClose}>
            {ui('form.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {ui('form.save')}
          </Button>
        </DialogActions>
      </Stack>
    </form>
  );
}
