interface Validity {
  readonly validFrom?: string;
  readonly validUntil?: string;
}

/** True when a day (ISO date) lies within a validity, first and last day included. Without limits every day does. */
export function isValidOn({ validFrom, validUntil }: Validity, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validUntil === undefined || day <= validUntil);
}
