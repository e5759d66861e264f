interface UriParts {
  readonly scheme: string | undefined;
  readonly authority: string | undefined;
  readonly path: string;
  readonly query: string | undefined;
}

/** A reference split where the fragment begins. */
export interface UriReference {
  /** Without fragment. Empty: the document it stands in. */
  readonly uri: string;
  /** Without "#"; empty where there is none. */
  readonly fragment: string;
}

/** Splits a reference at its fragment. */
export function splitReference(reference: string): UriReference {
  const at = reference.indexOf("#");
  return at < 0 ? { uri: reference, fragment: "" } : { uri: reference.slice(0, at), fragment: reference.slice(at + 1) };
}

/**
 * The URI a reference without fragment stands for, seen from a base (RFC 3986, section 5.2). A base without scheme is
 * taken as it is, so that documents which only have relative names can refer to each other.
 */
export function resolveUri(base: string, reference: string): string {
  const from = partsOf(base);
  const to = partsOf(reference);
  if (to.scheme !== undefined || to.authority !== undefined) return written({ ...to, scheme: to.scheme ?? from.scheme, path: withoutDots(to.path) });
  if (to.path === "") return written({ ...from, query: to.query ?? from.query });
  return written({ ...from, path: withoutDots(to.path.startsWith("/") ? to.path : merged(from, to.path)), query: to.query });
}

/** The regular expression of RFC 3986, appendix B. */
function partsOf(uri: string): UriParts {
  const [, scheme, authority, path = "", query] = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/.exec(uri) ?? [];
  return { scheme, authority, path, query };
}

function written({ scheme, authority, path, query }: UriParts): string {
  return `${scheme === undefined ? "" : `${scheme}:`}${authority === undefined ? "" : `//${authority}`}${path}${query === undefined ? "" : `?${query}`}`;
}

function merged({ authority, path }: UriParts, reference: string): string {
  if (authority !== undefined && path === "") return `/${reference}`;
  return path.slice(0, path.lastIndexOf("/") + 1) + reference;
}

/** RFC 3986, section 5.2.4. */
function withoutDots(path: string): string {
  const parts = path.split("/");
  const kept: string[] = [];
  parts.forEach((part, i) => {
    const isLast = i === parts.length - 1;
    if (part === "..") {
      if (kept.length > 1 || (kept.length === 1 && kept[0] !== "")) kept.pop();
      if (isLast) kept.push("");
    } else if (part !== ".") kept.push(part);
    else if (isLast) kept.push("");
  });
  return kept.join("/");
}
