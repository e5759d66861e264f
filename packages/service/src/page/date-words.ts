const DAY = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeZone: "Europe/Berlin" });
const TIME = new Intl.DateTimeFormat("de-DE", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Berlin" });
const SHORT_DAY = new Intl.DateTimeFormat("de-DE", { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Europe/Berlin" });

/** "23. November 2026" */
export function day(date: Date): string {
  return DAY.format(date).replace(". ", ".\u00A0");
}

/** "23. November 2026, 21:06 Uhr" in German time. */
export function dayAndTime(date: Date): string {
  return `${day(date)}, ${TIME.format(date)}\u00A0Uhr`;
}

/** "23.11.2026, 21:06", for tables. */
export function shortDayAndTime(date: Date): string {
  return `${SHORT_DAY.format(date)}, ${TIME.format(date)}`;
}
