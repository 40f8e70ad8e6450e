import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, body, by } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { useFormDraft } from '~/lib/formDraft';
import { paths } from '~/lib/paths';
import { problemOf } from '~/lib/problem';
import { DraftRestored } from '~/ui/Draft';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { Page } from '~/ui/Page';
import { StickyActions } from '~/ui/StickyActions';
import type { BasisKind } from './api';
import { BasisFields } from './BasisFields';
import { PersonFields, SHOWN } from './PersonFields';
import { additionOf, type Draft, draftName, EMPTY } from './personDraft';
import { SamePeople } from './SamePeople';

type NewDraft = Draft & { basis: BasisKind | ''; basisNote: string };
const NOBODY: NewDraft = { ...EMPTY, basis: '', basisNote: '' };

export function NewPersonPage() {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const kept = useFormDraft<NewDraft, NewDraft>(draftName('new'), NOBODY, '', (d) => d);
  const form = useForm<NewDraft>({
    initialValues: kept.values,
    onValuesChange: kept.keep,
    validate: {
      fullName: (value) => (value.trim() ? null : t('person.nameMissing')),
      basis: (value) => (value ? null : t('person.basisMissing')),
      basisNote: (value, all) =>
        all.basis === 'other' && !value.trim() ? t('person.basisNoteMissing') : null,
    },
  });
  const add = useCommand({
    run: ({ basis, basisNote, ...draft }: NewDraft, key) =>
      body(
        api.POST('/api/v1/contacts/people', {
          body: { ...additionOf(draft), basis: basis || null, basisNote: basisNote || undefined },
          headers: by(key),
        }),
      ),
    onSuccess: async ({ id }) => {
      kept.forget();
      notifyDone(t('person.added'));
      await queryClient.invalidateQueries({ queryKey: ['contacts', 'people'] });
      navigate({ to: paths.person(id) });
    },
    onError: (error) => form.setErrors(fieldErrors(problemOf(error))),
    inline: true,
  });
  return (
    <Page
      title={t('person.newTitle')}
      breadcrumbs={[{ label: ui('nav.contacts'), to: paths.contacts() }]}
      narrow
    >
      <form noValidate onSubmit={form.onSubmit((draft) => add.mutate(draft))}>
        <Stack>
          {kept.restored && <DraftRestored />}
          <PersonFields form={form} />
          <BasisFields
            basis={form.values.basis}
            note={form.values.basisNote}
            onBasis={(basis) => form.setFieldValue('basis', basis)}
            onNote={(note) => form.setFieldValue('basisNote', note)}
            errors={{ basis: form.errors.basis as string, note: form.errors.basisNote as string }}
          />
          <SamePeople draft={form.values} />
          <FormProblem error={add.error} shown={SHOWN} />
          <StickyActions>
            {kept.restored && (
              <Button
                variant="default"
                onClick={() => {
                  kept.forget();
                  form.setValues({ ...EMPTY, basis: '', basisNote: '' });
                }}
              >
                {t('person.startAgain')}
              </Button>
            )}
            <Button type="submit" loading={add.isPending}>
              {t('people.add')}
            </Button>
          </StickyActions>
        </Stack>
      </form>
    </Page>
  );
}
