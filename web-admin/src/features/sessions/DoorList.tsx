import { Button, Card } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api, body } from '~/lib/api';
import { useCategories } from '~/lib/categories';
import { useCommand } from '~/lib/command';
import { useFormat } from '~/lib/useFormat';
import css from './Door.module.css';
import { counted } from './marks';
import { matches } from './search';
import { type ParticipantsList, type Person, participantsKey } from './useSessions';

interface Props {
  sessionId: string;
  people: readonly Person[];
  search: string;
  canWrite: boolean;
}

/** Everybody expected, each with two large buttons. A mark says what is meant, so tapping twice changes nothing. */
export function DoorList({ sessionId, people, search, canWrite }: Props) {
  const { t } = useTranslation('sessions');
  const queryClient = useQueryClient();
  const key = participantsKey(sessionId);
  const mark = useCommand({
    many: true,
    run: ({ id, attended }: { id: string; attended: boolean }) =>
      body(
        api.PUT('/api/v1/sessions/{sessionId}/participants/{participantId}/attendance', {
          params: { path: { sessionId, participantId: id } },
          body: { attended },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: key }),
    onError: () => queryClient.invalidateQueries({ queryKey: key }),
  });
  const put = async (id: string, attended: boolean) => {
    await queryClient.cancelQueries({ queryKey: key });
    queryClient.setQueryData<ParticipantsList>(key, (list) => list && counted(list, id, attended));
    mark.mutate({ id, attended });
  };

  const found = people.filter((p) => matches(p, search));
  return (
    <>
      <p role="status" className={css.found}>
        {search.trim() ? t('door.found', { count: found.length }) : ''}
      </p>
      <ul className={css.list} aria-label={t('door.list')}>
        {found.map((person) => (
          <Card key={person.id} component="li" className={css.row}>
            <Who person={person} />
            {canWrite ? (
              <div className={css.marks}>
                <Button
                  size="lg"
                  color="teal"
                  variant={person.attended === true ? 'filled' : 'default'}
                  aria-pressed={person.attended === true}
                  aria-label={t('door.here', { name: person.fullName })}
                  leftSection={<Check size={20} aria-hidden />}
                  onClick={() => put(person.id, true)}
                >
                  {t('door.hereShort')}
                </Button>
                <Button
                  size="lg"
                  color="gray"
                  variant={person.attended === false ? 'filled' : 'default'}
                  aria-pressed={person.attended === false}
                  aria-label={t('door.away', { name: person.fullName })}
                  leftSection={<X size={20} aria-hidden />}
                  onClick={() => put(person.id, false)}
                >
                  {t('door.awayShort')}
                </Button>
              </div>
            ) : (
              <span>{t(`door.mark.${person.attended ?? 'none'}`)}</span>
            )}
          </Card>
        ))}
      </ul>
    </>
  );
}

function Who({ person }: { person: Person }) {
  const { t } = useTranslation('sessions');
  const { nameOf } = useCategories();
  const format = useFormat();
  const [phone, extension] = person.phone?.split(',') ?? [];
  const place = [person.position, person.organization].filter(Boolean).join(', ');
  return (
    <div className={css.who}>
      <strong className={css.name}>{person.fullName}</strong>
      {person.inPlaceOf && <span>{t('door.inPlaceOf', { name: person.inPlaceOf })}</span>}
      {place && <span>{place}</span>}
      <span className={css.more}>
        {phone && (
          <a className={`nowrap ${css.phone}`} href={`tel:${phone}`}>
            {format.phone(phone, extension)}
          </a>
        )}
        {person.category && <span>{nameOf(person.category)}</span>}
        {person.role === 'walkIn' && <span>{t('door.walkIn')}</span>}
        {person.answersOnStateSupport && <span>{t('door.stateSupport')}</span>}
      </span>
    </div>
  );
}
