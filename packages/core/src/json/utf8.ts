// The one decoder every runtime has; core is compiled without the type libraries of any of them.
declare const TextDecoder: new (label: "utf-8", options: { fatal: true; ignoreBOM: true }) => { decode(bytes: Uint8Array): string };

/** The text of UTF-8 bytes; undefined when they are no UTF-8. A byte order mark is kept. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
