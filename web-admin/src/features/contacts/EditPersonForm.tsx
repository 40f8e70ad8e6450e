import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, ifMatch } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { fieldErrors } from '~/lib/fieldErrors';
import { useFormDraft } from '~/lib/formDraft';
import { problemOf } from '~/lib/problem';
import { writeOver } from '~/lib/versioned';
import { Conflict412, isConflict } from '~/ui/Conflict412';
import { DraftRestored } from '~/ui/Draft';
import { FormProblem } from '~/ui/FormProblem';
import { notifyDone } from '~/ui/notify';
import { StickyActions } from '~/ui/StickyActions';
import { type Person, personQuery } from './api';
import { PersonFields, SHOWN } from './PersonFields';
import { changesOf, type Draft, draftName, draftOf } from './personDraft';

interface Props {
  person: Person;
  etag: string;
  onDone: () => void;
}

export function EditPersonForm({ person, etag, onDone }: Props) {
  const { t } = useTranslation('contacts');
  const { t: ui } = useTranslation('ui');
  const queryClient = useQueryClient();
  // What the form began with: live changes don't move the typing person's ground.
  const kept = useFormDraft<Person, Draft>(draftName(person.id), person, etag, draftOf);
  const { began } = kept;
  const form = useForm<Draft>({
    initialValues: kept.values,
    onValuesChange: kept.keep,
    validate: { fullName: (value) => (value.trim() ? null : t('person.nameMissing')) },
  });
  const leave = () => {
    kept.forget();
    onDone();
  };
  const save = useCommand({
    run: ({ draft, version }: { draft: Draft; version: string }) =>
      writeOver({
        etag: version,
        write: (etag) =>
          body(
            api.PATCH('/api/v1/contacts/people/{personId}', {
              params: { path: { personId: person.id }, header: ifMatch(etag) },
              body: changesOf(draftOf(began.data), draft),
            }),
          ),
        read: () => queryClient.fetchQuery({ ...personQuery(person.id), staleTime: 0 }),
        // Phones come back as they are written properly: what was typed may look another way.
        reached: (stored) => JSON.stringify(draftOf(stored)) === JSON.stringify(draft),
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['contacts'] });
      notifyDone(t('person.saved'));
      leave();
    },
    onError: (error) => {
      form.setErrors(fieldErrors(problemOf(error)));
    },
    inline: true,
  });
  const conflict = isConflict(save.error);
  const theirs = useQuery({ ...personQuery(person.id), enabled: conflict });
  return (
    <form noValidate onSubmit={form.onSubmit((draft) => save.mutate({ draft, version: began.etag }))}>
      <Stack>
        {kept.restored && <DraftRestored />}
        <PersonFields form={form} marks />
        {!conflict && <FormProblem error={save.error} shown={SHOWN} />}
        <StickyActions>
          <Button variant="default" onClick={leave}>
            {ui('form.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {ui('form.save')}
          </Button>
        </StickyActions>
      </Stack>
      <Conflict412
        error={save.error}
        mine={<Said draft={form.values} />}
        theirs={theirs.data && <Said draft={draftOf(theirs.data.data)} />}
        onKeepMine={() => theirs.data && save.mutate({ draft: form.values, version: theirs.data.etag })}
        onTakeTheirs={leave}
        onClose={save.reset}
      />
    </form>
  );
}

const Said = ({ draft }: { draft: Draft }) =>
  [draft.fullName, draft.organization, draft.position, draft.phones, draft.emails, draft.notes]
    .filter(Boolean)
    .map((text) => <div key={text}>{text}</div>);
