/** A URI reference in its parts. @source RFC 3986, appendix B */
const PARTS = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

/** What a reference means at a base. Either may be relative or empty. @source RFC 3986, section 5.2 */
export function resolveUri(base: string, reference: string): string {
  const [, scheme, authority, path = "", query, fragment] = PARTS.exec(reference) ?? [];
  if (scheme !== undefined) return reference;
  const [, baseScheme, baseAuthority, basePath = "", baseQuery] = PARTS.exec(base) ?? [];
  if (authority !== undefined) return joined(baseScheme, authority, withoutDots(path), query, fragment);
  if (path === "") return joined(baseScheme, baseAuthority, basePath, query ?? baseQuery, fragment);
  const merged = path.startsWith("/") ? path : basePath.slice(0, basePath.lastIndexOf("/") + 1) + path;
  const full = baseAuthority !== undefined && !merged.startsWith("/") ? `/${merged}` : merged;
  return joined(baseScheme, baseAuthority, withoutDots(full), query, fragment);
}

/** A URI without its fragment, and the fragment decoded; "" when there is none. */
export function splitFragment(uri: string): readonly [document: string, fragment: string] {
  const hash = uri.indexOf("#");
  if (hash < 0) return [uri, ""];
  return [uri.slice(0, hash), decoded(uri.slice(hash + 1))];
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function joined(scheme: string | undefined, authority: string | undefined, path: string, query: string | undefined, fragment: string | undefined): string {
  return [
    scheme === undefined ? "" : `${scheme}:`, authority === undefined ? "" : `//${authority}`, path,
    query === undefined ? "" : `?${query}`, fragment === undefined ? "" : `#${fragment}`,
  ].join("");
}

function withoutDots(path: string): string {
  const kept: string[] = [];
  const parts = path.split("/");
  for (const [i, part] of parts.entries()) {
    const isLast = i === parts.length - 1;
    if (part === ".." && kept.length > (path.startsWith("/") ? 1 : 0)) kept.pop();
    if (part !== "." && part !== "..") kept.push(part);
    else if (isLast) kept.push("");
  }
  return kept.join("/");
}
