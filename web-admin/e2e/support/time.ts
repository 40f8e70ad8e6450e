const DAY = 24 * 3600_000;

/**
 * The next Tuesday at this hour in Moscow, at least a week ahead. Calls are made in working hours and the report follows the day
 * itself: a house that lives then is asked the same whenever the tests run.
 */
export function tuesday(hour: number): Date {
  const day = new Date();
  day.setUTCHours(hour - 3, 0, 0, 0);
  day.setTime(day.getTime() + (((2 - day.getUTCDay() + 7) % 7) + 7) * DAY);
  return day;
}

/** What `Clock__Offset` must be for the house to live at this moment: `8.01:02:03`. */
export function offsetTo(moment: Date): string {
  const left = Math.round((moment.getTime() - Date.now()) / 1000);
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${Math.floor(left / 86_400)}.${two((left % 86_400) / 3600)}:${two((left % 3600) / 60)}:${two(left % 60)}`;
}
