import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { Fault } from "@formgeber/core";
import type { Answer } from "../answer.ts";
import type { Route } from "../route.ts";

const TYPES: { readonly [ending: string]: string } = { js: "text/javascript; charset=utf-8", map: "application/json", txt: "text/plain; charset=utf-8" };

/**
 * A file that municipalities' pages load. Those with a hash in their name can be kept for ever, the loader is asked for
 * again. Every origin may load them: they hold no data, and only a loader that loads can say that its page is not allowed.
 */
export const embedFile: Route = {
  method: "GET",
  path: "/embed/:file",
  policy: "public",
  async handle({ params, header }, { assets }) {
    const name = params["file"] ?? "";
    const type = TYPES[name.split(".").at(-1) ?? ""];
    if (!assets || !type || !/^[A-Za-z0-9][\w.-]*$/.test(name)) throw new Fault("service/not-found");
    const content = await readFile(join(assets, name)).catch((cause: unknown) => { throw new Fault("service/not-found", {}, cause); });
    const etag = `"${createHash("sha256").update(content).digest("base64url")}"`;
    const isFrozen = /-[A-Z0-9]{8}\.js(\.map)?$/.test(name);
    const headers = {
      "content-type": type,
      "cache-control": isFrozen ? "public, max-age=31536000, immutable" : "public, no-cache",
      etag,
      vary: "Accept-Encoding",
      "access-control-allow-origin": "*",
    };
    if (header("if-none-match")?.includes(etag)) return { status: 304, kind: "script", headers };
    return { status: 200, kind: "script", ...await packed(content, etag, header("accept-encoding"), headers) };
  },
};

// Packing takes milliseconds and the files are few: each is packed once.
const PACKED = new Map<string, Promise<Buffer>>();
const pack = promisify(gzip);

async function packed(content: Buffer, etag: string, accepted: string | undefined, headers: Answer["headers"]): Promise<Pick<Answer, "headers" | "body">> {
  if (!accepted?.includes("gzip")) return { headers, body: content };
  const coming = PACKED.get(etag) ?? pack(content, { level: 9 });
  PACKED.set(etag, coming);
  return { headers: { ...headers, "content-encoding": "gzip" }, body: await coming };
}
