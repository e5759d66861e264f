const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin", year: "numeric", month: "2-digit", day: "2-digit" });

/**
 * The day it is in Germany at a moment, as an ISO date, whatever the zone of the machine: 23:30 UTC of one day is the next
 * one there. What rules are given as today.
 */
export function germanDay(moment: Date): string {
  return calendar.format(moment);
}
