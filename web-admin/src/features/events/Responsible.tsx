import { useTranslation } from 'react-i18next';
import { PersonName } from './PersonName';
import type { Step, Steps } from './queries';

/** Who sees to a step, where it isn't simply the manager. */
export function Responsible({ step, team }: { step: Step; team: Steps['team'] }) {
  const { t } = useTranslation('events');
  const who = step.responsible;
  if (!who) return null;
  return (
    <div>
      {t('steps.responsible')}:{' '}
      {who.personId ? (
        <PersonName id={who.personId} />
      ) : (
        (team.find((a) => a.id === who.accountId)?.name ?? t('steps.assignManager'))
      )}
    </div>
  );
}
