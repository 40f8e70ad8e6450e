import type { components } from '~/client/schema';

export type Days = components['schemas']['GetTransferredDaysDays'];
export type Kind = 'off' | 'working';

export interface TransferredDay {
  date: string;
  kind: Kind;
  reason?: string;
}

/** All days in their order, under their years, the newest year first. */
export function byYear(days: Days): [string, TransferredDay[]][] {
  const reasons = new Map(days.reasons.map((r) => [r.date, r.reason]));
  const of = (kind: Kind) => days[kind].map((date) => ({ date, kind, reason: reasons.get(date) }));
  const all = [...of('off'), ...of('working')].sort((a, b) => a.date.localeCompare(b.date));
  const years = [...new Set(all.map((day) => day.date.slice(0, 4)))].sort().reverse();
  return years.map((year) => [year, all.filter((day) => day.date.startsWith(year))]);
}

export const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** What stands in the way of a day, as a translation key, or null. */
export const against = (date: string, kind: Kind, days: Days) =>
  !date
    ? ('daysOff.dayMissing' as const)
    : days.off.includes(date) || days.working.includes(date)
      ? ('daysOff.already' as const)
      : kind === 'working' && !isWeekend(date)
        ? ('daysOff.notWeekend' as const)
        : null;

/** The days with one more, or without one. */
export const withDay = ({ off, working }: Days, { date, kind }: TransferredDay) => ({
  off: kind === 'off' ? [...off, date] : off,
  working: kind === 'working' ? [...working, date] : working,
});

export const withoutDay = ({ off, working }: Days, date: string) => ({
  off: off.filter((d) => d !== date),
  working: working.filter((d) => d !== date),
});
