/** Points of a length in millimetres. @unit pt */
export function mm(length: number): number {
  return (length * 72) / 25.4;
}

/** The page: A4 upright. @unit pt */
export const A4 = { width: mm(210), height: mm(297) } as const;
