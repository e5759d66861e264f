import { constants, brotliCompress, gzip, type BrotliOptions } from "node:zlib";
import { promisify } from "node:util";

/** A body as a browser takes it. */
export interface Packed {
  readonly body: Buffer;
  /** Absent: as it is. */
  readonly encoding?: "br" | "gzip";
}

const TIGHTEST: BrotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT } };
const ways = {
  br: (content: Buffer) => promisify(brotliCompress)(content, TIGHTEST),
  gzip: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};

// Packing this tightly takes a second and the files are few: each is packed once.
const done = new Map<string, Promise<Buffer>>();

/**
 * Packs a text file in the smallest way that the browser accepts. `tag` names its content.
 * @source RFC 9110, 12.5.3: a coding with weight 0 is refused
 */
export async function packed(content: Buffer, tag: string, accepted = ""): Promise<Packed> {
  const codings = new Set(accepted.split(",").filter((coding) => !/;\s*q=0(\.0*)?\s*$/.test(coding)).map((coding) => coding.split(";", 1)[0]?.trim().toLowerCase()));
  const encoding = codings.has("br") ? "br" : codings.has("gzip") ? "gzip" : undefined;
  if (encoding === undefined) return { body: content };
  const key = `${encoding} ${tag}`;
  const coming = done.get(key) ?? ways[encoding](content);
  done.set(key, coming);
  return { body: await coming, encoding };
}
