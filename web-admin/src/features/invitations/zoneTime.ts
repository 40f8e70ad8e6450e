/** A local date and time of a zone as an ISO moment: «2026-12-03», «14:00», Asia/Vladivostok → 2026-12-03T04:00:00.000Z. */
export function atZone(day: string, time: string, zone: string): string {
  const asUtc = new Date(`${day}T${time}:00Z`);
  const offset = (at: Date) => {
    const p = Object.fromEntries(
      new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      })
        .formatToParts(at)
        .map((x) => [x.type, x.value]),
    );
    return Date.parse(`${p.year}-${p.month}-${p.day}T${p.hour}:${p.minute}:00Z`) - at.getTime();
  };
  const near = new Date(asUtc.getTime() - offset(asUtc));
  return new Date(asUtc.getTime() - offset(near)).toISOString();
}
