/** How far two versions lie apart. */
export type VersionStep = "major" | "minor" | "patch";

/**
 * Below 0, 0 or above 0, as `a` comes before, with or after `b`. A version before the release ("1.0.0-rc.1") comes before it.
 * @source Semantic Versioning 2.0.0, section 11
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let i = 0; i < 3; i++) {
    const difference = (left.numbers[i] ?? 0) - (right.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return comparePreludes(left.prelude, right.prelude);
}

/** True when a range names the version: "1.2.0" itself, "1.2.x" all of that minor version, "1.x" all of that major one. */
export function isInRange(version: string, range: string): boolean {
  if (!range.includes("x")) return version === range;
  return version.startsWith(range.slice(0, range.indexOf("x")));
}

/** True when `version` lies above everything a range names. */
export function isAbove(version: string, range: string): boolean {
  return !isInRange(version, range) && compareVersions(version, range.replaceAll("x", "0")) > 0;
}

/** How far a later version lies from an earlier one; undefined when it is not later. Before 1.0.0 a minor step counts as a major one. */
export function stepBetween(before: string, after: string): VersionStep | undefined {
  if (compareVersions(before, after) >= 0) return undefined;
  const [[major = 0, minor = 0], [newMajor = 0, newMinor = 0]] = [partsOf(before).numbers, partsOf(after).numbers];
  if (newMajor !== major) return "major";
  if (newMinor !== minor) return major === 0 ? "major" : "minor";
  return major === 0 ? "minor" : "patch";
}

/** The version that comes after another by a step. */
export function raised(version: string, step: VersionStep): string {
  const [major = 0, minor = 0, patch = 0] = partsOf(version).numbers;
  if (step === "patch" || (major === 0 && step === "minor")) return `${major}.${minor}.${patch + 1}`;
  return step === "minor" || major === 0 ? `${major}.${minor + 1}.0` : `${major + 1}.0.0`;
}

function partsOf(version: string): { readonly numbers: readonly number[]; readonly prelude: readonly string[] } {
  const [numbers = "", ...prelude] = version.split("-");
  return { numbers: numbers.split(".").map(Number), prelude: prelude.length === 0 ? [] : prelude.join("-").split(".") };
}

function comparePreludes(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length;
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const [left, right] = [a[i], b[i]];
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    if (left === right) continue;
    const [isLeft, isRight] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (isLeft && isRight) return Number(left) - Number(right);
    if (isLeft !== isRight) return isLeft ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return 0;
}
