import { Fault } from "@formgeber/core";

// Every runtime has it; this package is compiled without the type libraries of any of them.
declare const TextDecoder: new (label: string, options: { fatal: true }) => { decode(bytes: Uint8Array): string };

/** What TextDecoder has under the names that XML documents use. */
const KNOWN = ["utf-8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1252"];

/**
 * The text of an XML document in the encoding that its byte order mark or its declaration names; UTF-8 where neither does.
 * @fault import/xml-encoding for another encoding, and for bytes that are none of it
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = marked(bytes) ?? declared(bytes) ?? "utf-8";
  if (!KNOWN.includes(encoding)) throw new Fault("import/xml-encoding", { known: KNOWN.join(", "), found: encoding });
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Fault("import/xml-encoding", { known: encoding, found: "bytes that are none of it" }, error);
  }
}

function marked([first, second]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : undefined;
}

/** The declaration is ASCII in every encoding that has no mark. */
function declared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^(?:\u00EF\u00BB\u00BF)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1]?.toLowerCase();
}
