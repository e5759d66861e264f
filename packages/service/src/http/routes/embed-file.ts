import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "@formgeber/core";
import { packed } from "../packed.ts";
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
    const { body, encoding } = await packed(content, etag, header("accept-encoding"));
    return { status: 200, kind: "script", headers: { ...headers, ...(encoding && { "content-encoding": encoding }) }, body };
  },
};
