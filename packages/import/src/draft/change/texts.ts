import { formats } from "@formgeber/core";
import type { Change } from "./change.ts";

/** Formats that no older validator had to know are no rule in ours either. */
export const format: Change = (place, keyword, value) => {
  if (typeof value === "string" && Object.hasOwn(formats, value)) {
    place.made["format"] = value;
    return;
  }
  const isPattern = typeof value === "string" && /[\\^$[\]{}]/.test(value);
  place.note({
    kind: "format", keyword, loss: value, what: '"format" is left out.',
    why: isPattern ? `${JSON.stringify(value)} looks like a pattern, which "format" does not check; write it as "pattern" if it is meant.` : `${JSON.stringify(value)} is no format that forms know, and validators may ignore it.`,
  });
};

/** Patterns are read with the flag `u`, which takes no backslash before characters that need none. */
export const pattern: Change = (place, keyword, value) => {
  const written = typeof value === "string" ? withoutIdleEscapes(value) : value;
  place.made["pattern"] = written;
  if (written === value) return;
  place.note({ kind: "pattern", keyword, now: keyword, loss: value, what: "Backslashes before characters that need none are left out of the pattern.", why: "2020-12 reads patterns as Unicode, where such a backslash is an error." });
};

/** The pattern without them, where that makes it one that can be read; else as it is. */
function withoutIdleEscapes(source: string): string {
  if (isReadable(source, "u") || !isReadable(source, "")) return source;
  let inClass = false;
  const written = source.replace(/\\[\s\S]|[[\]]/g, (element) => {
    if (!element.startsWith("\\")) {
      inClass = element === "[";
      return element;
    }
    if (element === "\\-") return inClass ? element : "-";
    return /^\\[a-zA-Z0-9^$\\.*+?()[\]{}|/]/.test(element) ? element : element.slice(1);
  });
  return isReadable(written, "u") ? written : source;
}

function isReadable(source: string, flags: string): boolean {
  try {
    new RegExp(source, flags);
    return true;
  } catch {
    return false;
  }
}
