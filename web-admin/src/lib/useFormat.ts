import { useTranslation } from 'react-i18next';
import type { Language } from './current';
import * as format from './format';
import { useRegion } from './session';

/** Formatting in the page's language and, unless another zone is given, the region's zone. */
export function useFormat(otherZone?: string) {
  const language: Language = useTranslation('ui').i18n.language === 'en' ? 'en' : 'ru';
  const region = useRegion();
  const zone = otherZone ?? region?.timeZone ?? 'Europe/Moscow';
  return {
    language,
    zone,
    date: (value: string) => format.formatDate(value, language, zone),
    day: (value: string) => format.formatDay(value, language, zone),
    clock: (value: string) => format.formatClock(value, language, zone),
    time: (value: string) => format.formatTime(value, language, zone),
    dateTime: (value: string) => format.formatDateTime(value, language, zone),
    number: (value: number) => format.formatNumber(value, language),
    share: (value: number) => format.formatShare(value, language),
    phone: (e164: string, extension?: string | null) => format.formatPhone(e164, language, extension),
  };
}
