/**
 * The remainder by 97 of the number that MOD 97-10 makes of a text: letters count as 10 to 35. A text with right check
 * digits at its end leaves 1. Finds every wrong sign and every exchange of two neighbours.
 * @source ISO/IEC 7064, MOD 97-10
 */
export function remainder97(text: string): number {
  let rest = 0;
  for (const character of text) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest;
}

/**
 * The check digit that belongs behind a row of digits. Finds every wrong digit and nearly every exchange of two neighbours:
 * of the 90 pairs of different digits one may slip through at a place, depending on the digits before it.
 * @source ISO/IEC 7064, MOD 11,10
 */
export function checkDigit11(digits: string): number {
  let product = 10;
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10;
}
