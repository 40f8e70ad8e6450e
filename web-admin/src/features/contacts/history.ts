import type { useTranslation } from 'react-i18next';
import type { components } from '~/client/schema';

export type HistoryEntry = components['schemas']['GetContactTimelineEntry'];
type T = ReturnType<typeof useTranslation<'contacts'>>['t'];

const FIELDS = [
  'fullName',
  'organization',
  'position',
  'category',
  'positions',
  'dates',
  'phones',
  'emails',
  'answersOnStateSupport',
  'tags',
  'forms',
  'doNotCall',
  'doNotMail',
  'notes',
] as const;
const DELIVERED = ['accepted', 'rejected', 'unknown', 'kept'] as const;

/** Names of the fields in the page's language; one that this page doesn't know is left out. */
const fields = (t: T, names: string[]) =>
  FIELDS.filter((f) => names.includes(f))
    .map((f) => t(`history.field.${f}`))
    .join(', ');

/** What happened, in one sentence. `region` names a region by its code. */
export function entryText(t: T, e: HistoryEntry, region: (code: string) => string): string {
  switch (e.kind) {
    case 'added':
      return t(e.importId ? 'history.addedByImport' : 'history.added');
    case 'changed': {
      const names = fields(t, e.fields);
      if (!names) return t(e.importId ? 'history.completed' : 'history.changed');
      return t(e.importId ? 'history.completedFields' : 'history.changedFields', { fields: names });
    }
    case 'sent':
      return t(e.yes ? 'history.sentByMail' : 'history.sent');
    case 'delivery': {
      const state = DELIVERED.find((d) => d === e.delivery);
      return state ? t(`history.delivery.${state}`) : t('history.other');
    }
    case 'called':
      return e.outcome
        ? t('history.called', { outcome: t(`history.outcome.${e.outcome}`) })
        : t('history.calledOnly');
    case 'answered':
      return t('history.answered', {
        stage: e.stage ? t(`history.stage.${e.stage}`) : t('history.other'),
        channel: e.channel ? t(`history.channel.${e.channel}`) : '',
      }).replace(/[\s,]+$/, '');
    case 'attendance':
      return t(e.yes ? 'history.came' : 'history.cameNot');
    case 'consented':
    case 'withdrew':
      return t(`history.${e.kind}`, { purpose: e.purpose ? t(`consent.purpose.${e.purpose}`) : '' });
    case 'offered':
      return t('history.offered', { region: region(e.region ?? '') });
    case 'offerAnswered':
      return t(e.yes ? 'history.offerAccepted' : 'history.offerRefused', { region: region(e.region ?? '') });
    case 'toConfirmAnew':
      return t('history.toConfirmAnew');
    case 'offerTakenBack':
      return t('history.offerTakenBack', { region: region(e.region ?? '') });
    case 'removed':
    case 'invited':
    case 'deputy':
    case 'walkIn':
    case 'position':
    case 'invitationClosed':
    case 'invitationReopened':
    case 'split':
      return t(`history.${e.kind}`);
    case 'merged': {
      const names = fields(t, e.fields);
      return names ? t('history.mergedFields', { fields: names }) : t('history.merged');
    }
    default:
      return t('history.other');
  }
}
