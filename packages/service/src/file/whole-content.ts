import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { withoutLocation } from "@formgeber/core/image";

/** What is kept of a file that arrived: pictures without the place they were taken at, whatever sent them; others as they are. */
export type WholeContent = (path: string, mediaType: string) => Promise<AsyncIterable<Uint8Array> | Iterable<Uint8Array>>;

/** Pictures are taken apart in memory, one after the other, so that many at once need no more room than one. */
export function wholeContent(): WholeContent {
  let before: Promise<unknown> = Promise.resolve();
  return async (path, mediaType) => {
    if (!mediaType.startsWith("image/")) return createReadStream(path);
    const cleaning = before.then(async () => {
      const bytes = await readFile(path);
      const result = withoutLocation(bytes);
      return result.kind === "cleaned" ? result.parts : [bytes];
    });
    before = cleaning.catch(() => {});
    return await cleaning;
  };
}
