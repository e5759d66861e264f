import type { CodeList } from "./code-list.ts";

/** The technical short name of a list that names none: the last part of its URI. */
export function shortNameOf(uri: string): string {
  return uri.split(/[:/#]/).findLast((part) => part !== "") ?? uri;
}

/** The URI of a version that names none, as XÖV writes it: URI, underscore, version. */
export function versionUriOf({ uri, version }: Pick<CodeList, "uri" | "version">): string {
  return `${uri}_${version}`;
}
