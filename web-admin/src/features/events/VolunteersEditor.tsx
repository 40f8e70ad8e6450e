import { Button, Fieldset, NativeSelect, Stack, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body, ifMatch } from '~/lib/api';
import type { Versioned } from '~/lib/versioned';
import { VersionedForm } from '~/ui/VersionedForm';
import css from './Agenda.module.css';
import { PersonName } from './PersonName';
import { PersonSelect } from './PersonSelect';
import { volunteersQuery } from './TeamPage';
import {
  countFits,
  draftsOf,
  type NeedDraft,
  neededOf,
  needsOf,
  STATUSES,
  type Volunteers,
  volunteersDraft,
} from './volunteersForm';

type Draft = { needs: NeedDraft[] };
interface Props {
  eventId: string;
  stored: Versioned<Volunteers>;
  onDone: () => void;
}

/** How many helpers of each role, and who was asked. */
export function VolunteersEditor({ eventId, stored, onDone }: Props) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  return (
    <VersionedForm<Volunteers, Draft>
      topic="events"
      stored={stored.data}
      etag={stored.etag}
      draft={volunteersDraft(eventId)}
      of={(v) => ({ needs: draftsOf(v) })}
      means={(draft) => needsOf(draft.needs)}
      validate={{ needs: { count: (value) => (countFits(value) ? null : t('team.countWrong')) } }}
      said={(draft) =>
        neededOf(draft.needs).flatMap((n) => [
          `${t(`team.role.${n.role}`)}: ${n.count}`,
          ...n.people.map((p) => ({
            says: `${n.role}/${p.personId}/${p.status}`,
            shown: (
              <>
                <PersonName id={p.personId} />
                {` — ${t(`team.status.${p.status}`)}`}
              </>
            ),
          })),
        ])
      }
      saved={t('team.saved')}
      save={() => t('team.save')}
      onDone={onDone}
      write={(draft, at) =>
        body(
          api.PUT('/api/v1/events/public-events/{eventId}/volunteers', {
            params: { path: { eventId }, header: ifMatch(at) },
            body: { needs: needsOf(draft.needs) },
          }),
        )
      }
      read={() => queryClient.fetchQuery({ ...volunteersQuery(eventId), staleTime: 0 })}
    >
      {(form) => form.values.needs.map((need, i) => <Need key={need.role} form={form} index={i} />)}
    </VersionedForm>
  );
}

function Need({ form, index }: { form: UseFormReturnType<Draft>; index: number }) {
  const { t } = useTranslation('events');
  const need = form.values.needs[index]!;
  const people = `needs.${index}.people`;
  return (
    <Fieldset legend={t(`team.role.${need.role}`)}>
      <Stack>
        <TextInput
          label={t('team.count')}
          inputMode="numeric"
          maxLength={2}
          maw="12rem"
          {...form.getInputProps(`needs.${index}.count`)}
        />
        {need.people.map((helper, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: somebody not yet chosen has no other name
          <div key={i} className={css.entry}>
            <PersonSelect
              label={t('team.person')}
              value={helper.personId}
              onChange={(id) => form.setFieldValue(`${people}.${i}.personId`, id as never)}
            />
            <NativeSelect
              label={t('team.answer')}
              data={STATUSES.map((value) => ({ value, label: t(`team.status.${value}`) }))}
              {...form.getInputProps(`${people}.${i}.status`)}
            />
            <div>
              <Button
                variant="subtle"
                color="coral"
                aria-label={t('team.removeFrom', { role: t(`team.role.${need.role}`), number: i + 1 })}
                onClick={() => form.removeListItem(people as never, i)}
              >
                {t('agenda.remove')}
              </Button>
            </div>
          </div>
        ))}
        <div>
          <Button
            variant="default"
            aria-label={t('team.addTo', { role: t(`team.role.${need.role}`) })}
            onClick={() => form.insertListItem(people as never, { personId: '', status: 'asked' })}
          >
            {t('team.add')}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}
