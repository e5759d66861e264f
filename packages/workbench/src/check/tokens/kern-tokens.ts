import { rgbOf } from './oklch.ts';

const DECLARATION = /(--kern-[\w-]+):\s*([^;{}]+);/g;

/** Every KERN token with the values it has in any theme, references between tokens followed. */
export function kernTokens(styleSheet: string): ReadonlyMap<string, ReadonlySet<string>> {
  const declared = new Map<string, Set<string>>();
  for (const [, name = '', value = ''] of styleSheet.matchAll(DECLARATION)) {
    declared.set(name, (declared.get(name) ?? new Set()).add(value.trim()));
  }
  const resolve = (value: string, depth = 0): string[] => {
    const reference = /^var\((--kern-[\w-]+)\)$/.exec(value)?.[1];
    if (reference === undefined || depth > 9) return [value];
    return [...(declared.get(reference) ?? [])].flatMap((next) => resolve(next, depth + 1));
  };
  return new Map([...declared].map(([name, values]) => [name, new Set([...values].flatMap((value) => resolve(value)))]));
}

/** True when two values mean the same: the same colour within rounding, the same length, or the same words. */
export function isSameValue(left: string, right: string): boolean {
  const [one, other] = [rgbOf(left), rgbOf(right)];
  if (one !== undefined && other !== undefined) {
    return one.every((value, index) => Math.abs(value - (other[index] ?? 0)) <= 1);
  }
  return inPixels(left) === inPixels(right);
}

function inPixels(value: string): string {
  const rem = /^([\d.]+)rem$/.exec(value)?.[1];
  return rem === undefined ? value : `${Number(rem) * 16}px`;
}
