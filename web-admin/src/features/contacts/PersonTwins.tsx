import { Anchor, Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, by, ifMatch, versioned } from '~/lib/api';
import { useCommand } from '~/lib/command';
import { paths } from '~/lib/paths';
import { useFormat } from '~/lib/useFormat';
import { notifyDone } from '~/ui/notify';
import { type Person, personDuplicatesQuery } from './api';
import css from './Card.module.css';
import { type OnPanel, Part } from './CardPart';

interface Props {
  person: Person;
  etag: string;
  onPanel: OnPanel;
}

/** Who else may be this person, who was merged into them, and other regions. */
export function PersonTwins({ person, etag, onPanel }: Props) {
  const { t } = useTranslation('contacts');
  const format = useFormat();
  const queryClient = useQueryClient();
  const twins = useQuery(personDuplicatesQuery(person.id)).data;
  const split = useCommand({
    run: (mergedId: string, key) =>
      versioned(
        api.POST('/api/v1/contacts/people/{personId}/split', {
          params: { path: { personId: person.id }, header: { ...ifMatch(etag), ...by(key) } },
          body: { mergedId },
        }),
      ),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['contacts'] });
      notifyDone(t('dup.splitDone'));
    },
    onError: () => queryClient.invalidateQueries({ queryKey: ['contacts', 'person', person.id] }),
  });
  return (
    <Part title={t('dup.cardTitle')} action={t('share.open')} onAction={onPanel && (() => onPanel('offer'))}>
      <ul className={css.list}>
        {twins?.pairs.map((pair) => {
          const other = pair.first.person.id === person.id ? pair.second.person : pair.first.person;
          return (
            <li key={pair.id}>
              {t('dup.maybe')}{' '}
              <Anchor
                td="underline"
                renderRoot={(a) => (
                  <Link
                    to={paths.duplicates()}
                    search={{ pair: pair.id, person: person.id } as never}
                    {...a}
                  />
                )}
              >
                {other.fullName}
              </Anchor>
            </li>
          );
        })}
        {twins?.merged.map((m) => (
          <li key={m.personId} className={css.row}>
            <span>{t('dup.mergedAt', { time: format.dateTime(m.at) })}</span>
            {onPanel && (
              <Button variant="default" loading={split.isPending} onClick={() => split.mutate(m.personId)}>
                {t('dup.split')}
              </Button>
            )}
          </li>
        ))}
        {twins?.mayBeElsewhere && <li>{t('dup.elsewhere')}</li>}
        {twins && twins.pairs.length === 0 && twins.merged.length === 0 && !twins.mayBeElsewhere && (
          <li>{t('dup.noneHere')}</li>
        )}
      </ul>
    </Part>
  );
}
