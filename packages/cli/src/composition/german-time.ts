const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  year: "numeric", month: "2-digit", day: "2-digit",
  hour: "2-digit", minute: "2-digit", second: "2-digit", fractionalSecondDigits: 3,
  hourCycle: "h23",
});

/**
 * A moment on the clock of German authorities: ISO date-time with milliseconds and the offset in force then, whatever the zone
 * of the machine. "2026-11-23T13:05:00.123Z" gives "2026-11-23T14:05:00.123+01:00".
 * @throws RangeError for text that is no date-time
 */
export function germanTime(iso: string): string {
  const moment = new Date(iso);
  const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  const local = `${part["year"]}-${part["month"]}-${part["day"]}T${part["hour"]}:${part["minute"]}:${part["second"]}.${part["fractionalSecond"]}`;
  const offsetMinutes = Math.round((Date.parse(`${local}Z`) - moment.getTime()) / 60_000);
  const hours = String(Math.trunc(offsetMinutes / 60)).padStart(2, "0");
  return `${local}+${hours}:${String(offsetMinutes % 60).padStart(2, "0")}`;
}
