import type { DraftHandle } from "@formgeber/renderer";

const MARK = "#formgeber-draft=";

/** The address that opens a draft. The secret stands in the fragment, which no server sees. */
export function resumeLink(page: string, { id, secret }: DraftHandle): string {
  return `${page}${MARK}${id}.${secret}`;
}

/** True when an address asks for a draft. */
export function asksForDraft(fragment: string): boolean {
  return fragment.startsWith(MARK);
}

/** The draft an address asks for; undefined when it asks for none. */
export function draftIn(fragment: string): DraftHandle | undefined {
  if (!asksForDraft(fragment)) return undefined;
  const [id, secret] = fragment.slice(MARK.length).split(".");
  return id && secret ? { id, secret } : undefined;
}
