import { after, DAY_MS, HOUR_MS } from "../ports.ts";

const FIRST_MS = 1_000;
const LONGEST_MS = 6 * HOUR_MS;
/** Tries go on for three weeks; then the delivery stalls and somebody is told. */
const GIVEN_UP_AFTER_MS = 21 * DAY_MS;

/**
 * When to try again: each wait twice the one before, up to six hours, shortened by up to half at random, so that what
 * failed together does not come back together. Undefined when the time is over.
 * @param chance between 0 and 1
 */
export function nextTry({ attempts, queuedAt }: { readonly attempts: number; readonly queuedAt: Date }, now: Date, chance: number): Date | undefined {
  if (now.getTime() - queuedAt.getTime() > GIVEN_UP_AFTER_MS) return undefined;
  const wait = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts, 30));
  return after(now, Math.round(wait * (1 - chance / 2)));
}
