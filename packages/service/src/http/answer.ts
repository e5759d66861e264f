import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import type { Html } from "../page/html.ts";

/** What a route answers. Headers that protect are added to every answer, by its kind. */
export interface Answer {
  readonly status: number;
  readonly kind: "data" | "page" | "form-page" | "script" | "style" | "inert-file" | "nothing";
  readonly headers: { readonly [name: string]: string };
  readonly body?: string | Uint8Array | Readable;
}

/** A JSON value. */
export function data(value: unknown, status = 200, headers: Answer["headers"] = {}): Answer {
  return { status, kind: "data", headers: { "content-type": "application/json; charset=utf-8", ...headers }, body: JSON.stringify(value) };
}

/** A page without scripts. */
export function page(content: Html, status = 200, headers: Answer["headers"] = {}): Answer {
  return { status, kind: "page", headers: { "content-type": "text/html; charset=utf-8", ...headers }, body: content.text };
}

/** A page that holds a form. */
export function formPage(content: Html): Answer {
  return { ...page(content), kind: "form-page" };
}

/** It is done, and there is nothing to say. */
export function nothing(): Answer {
  return { status: 204, kind: "nothing", headers: {} };
}

/** Go there with GET. Only to addresses of our own: the target is never taken from a request. */
export function seeOther(target: `/${string}`, headers: Answer["headers"] = {}): Answer {
  return { status: 303, kind: "nothing", headers: { location: target, ...headers } };
}

/** A file to save, which no browser opens in our name, whatever it holds. */
export function inertFile(body: NonNullable<Answer["body"]>, name: string, mediaType: string): Answer {
  const plain = name.replace(/[^\w .-]/g, "_");
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}`;
  return { status: 200, kind: "inert-file", headers: { "content-type": mediaType, "content-disposition": disposition }, body };
}

/** Content that need not be sent again when the browser has it: adds a strong ETag and answers 304. */
export function revalidated(answer: Answer, ifNoneMatch: string | undefined, cacheControl: string): Answer {
  const etag = `"${createHash("sha256").update(answer.body as string | Uint8Array).digest("base64url")}"`;
  const headers = { ...answer.headers, etag, "cache-control": cacheControl };
  const known = ifNoneMatch?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
  return known ? { status: 304, kind: answer.kind, headers: { etag, "cache-control": cacheControl } } : { ...answer, headers };
}
