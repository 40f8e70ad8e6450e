import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';
import { api, body, ifMatch } from '~/lib/api';
import type { Versioned } from '~/lib/versioned';
import { VersionedForm } from '~/ui/VersionedForm';
import { AgendaItems } from './AgendaItems';
import { agendaQuery } from './AgendaPage';
import { type AgendaDraft, agendaDraft, draftOf, itemsOf, minutesFit } from './agendaForm';
import { PersonName } from './PersonName';

type Answer = components['schemas']['GetAgendaAnswer'];
interface Props {
  eventId: string;
  number: number;
  stored: Versioned<Answer>;
  onDone: () => void;
}

/** One session's agenda in a form: items are put in order by buttons or by dragging. */
export function AgendaEditor({ eventId, number, stored, onDone }: Props) {
  const { t } = useTranslation('events');
  const queryClient = useQueryClient();
  const session = stored.data.sessions[number - 1]!;
  return (
    <VersionedForm<Answer, AgendaDraft>
      topic="events"
      stored={stored.data}
      etag={stored.etag}
      draft={agendaDraft(eventId, number)}
      of={(answer) => ({ items: answer.sessions[number - 1]!.items.map(draftOf) })}
      means={(draft) => itemsOf(draft.items)}
      validate={{
        items: {
          title: (value) => (value.trim() ? null : t('plan.required')),
          minutes: (value) => (minutesFit(value) ? null : t('agenda.minutesWrong')),
        },
      }}
      said={(draft) =>
        draft.items.map((d) => ({
          says: `${d.title.trim()}/${d.minutes}/${d.speakerId}`,
          shown: (
            <>
              {t('agenda.line', { title: d.title, minutes: d.minutes })}
              {d.speakerId && (
                <>
                  , <PersonName id={d.speakerId} />
                </>
              )}
            </>
          ),
        }))
      }
      saved={t('agenda.saved')}
      save={() => t('agenda.save')}
      onDone={onDone}
      write={(draft, at) =>
        body(
          api.PUT('/api/v1/events/public-events/{eventId}/agenda/{number}', {
            params: { path: { eventId, number }, header: ifMatch(at) },
            body: { items: itemsOf(draft.items) },
          }),
        )
      }
      read={() => queryClient.fetchQuery({ ...agendaQuery(eventId), staleTime: 0 })}
    >
      {(form) => <AgendaItems form={form} start={session.start} lasts={session.minutes} />}
    </VersionedForm>
  );
}
