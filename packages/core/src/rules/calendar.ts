/** A day of the calendar, without time or zone. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day an ISO date names ("2026-03-01"); undefined for anything else, also for days that never were. */
export function dayOf(text: unknown): Day | undefined {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

/** The ISO date of a day; undefined beyond the years 0 to 9999, which ISO dates cannot name. */
export function isoOf({ year, month, day }: Day): string | undefined {
  if (year < 0 || year > 9999) return undefined;
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Days from one day to another; negative when the other comes before. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}

/**
 * Full years from one day to another; negative when the other comes before. A year is full on the day with the same date,
 * for 29 February on 1 March where there is none. @source §§ 187, 188 BGB
 */
export function yearsBetween(from: Day, to: Day): number {
  if (daysBetween(from, to) < 0) return 0 - yearsBetween(to, from);
  const before = to.month < from.month || (to.month === from.month && to.day < from.day);
  return to.year - from.year - (before ? 1 : 0);
}

export function addDays(from: Day, days: number): Day {
  return dayOfNumber(numberOfDay(from) + days);
}

/** The same day of another month, or its last day where it is shorter. @source § 188 Abs. 3 BGB */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const count = year * 12 + (month - 1) + months;
  const there = { year: Math.floor(count / 12), month: count - Math.floor(count / 12) * 12 + 1 };
  return { ...there, day: Math.min(day, daysIn(there.year, there.month)) };
}

function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01 of the Gregorian calendar, reckoned in eras of 400 years that begin with March. */
function numberOfDay({ year, month, day }: Day): number {
  const from = month > 2 ? year : year - 1;
  const era = Math.floor(from / 400);
  const inEra = from - era * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - 719_468;
}

function dayOfNumber(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const inEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const inYear = ofEra - (365 * inEra + Math.floor(inEra / 4) - Math.floor(inEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: inEra + era * 400 + (month <= 2 ? 1 : 0), month, day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, "0");
}
