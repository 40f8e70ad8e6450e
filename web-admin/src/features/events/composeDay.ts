/** Lengths of the parts of the day, in minutes. */
export interface DayLengths {
  registration: number;
  first: number;
  pause: number;
  second: number;
}
export interface Span {
  start: string;
  end: string;
}

/** Sessions of an hour and a quarter (R015, R027), time to arrive and to rest. */
export const USUAL_DAY: DayLengths = { registration: 20, first: 75, pause: 20, second: 75 };

const LIMITS: Record<keyof DayLengths, [number, number]> = {
  registration: [0, 120],
  first: [60, 90],
  pause: [0, 180],
  second: [60, 90],
};

/** Which lengths are out of bounds; sessions last 60 to 90 minutes by the instruction. */
export const wrongLengths = (lengths: DayLengths) =>
  (Object.keys(LIMITS) as (keyof DayLengths)[]).filter((part) => {
    const [least, most] = LIMITS[part];
    return !Number.isInteger(lengths[part]) || lengths[part] < least || lengths[part] > most;
  });

/** Lays the day out from when people begin to arrive; undefined where it doesn't fit before midnight. */
export function composeDay(start: string, lengths: DayLengths = USUAL_DAY) {
  const at = start.match(/^([01]\d|2[0-3]):([0-5]\d)/);
  if (!at || wrongLengths(lengths).length > 0) return undefined;
  let now = Number(at[1]) * 60 + Number(at[2]);
  const part = (minutes: number): Span => {
    const from = now;
    now += minutes;
    return { start: clockOf(from), end: clockOf(now) };
  };
  const day = {
    registration: part(lengths.registration),
    roundTable: part(lengths.first),
    pause: part(lengths.pause),
    discussion: part(lengths.second),
  };
  return now < 24 * 60 ? day : undefined;
}

const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
