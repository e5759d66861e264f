import { Fault } from "@formgeber/core";
import type { House } from "../house.ts";
import { shortName } from "../tenant/tenant.ts";

const METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
const HEADERS = "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Upload-Complete, Upload-Offset";
const READABLE = "ETag, Location, Retry-After, Sunset, Upload-Complete, Upload-Offset";

/** True when the page that asks is one of ours. */
export function isOwnOrigin(origin: string, host: string | undefined, publicUrl: string): boolean {
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === host || new URL(origin).origin === new URL(publicUrl).origin;
}

/**
 * The headers that let a page of another origin read an answer, when a tenant allows that origin: the tenant of the address
 * where it names one, else any tenant. "null" is no origin of anybody.
 * @fault service/origin-refused
 * @fault service/municipality-unknown
 */
export async function admit(house: House, origin: string, municipality: string | undefined): Promise<{ readonly [name: string]: string }> {
  const tenant = municipality === undefined ? undefined : await house.tenants.get(municipality);
  const allowed = tenant ? tenant.allowedOrigins.includes(origin) : (await house.tenants.allowing(origin)).length > 0;
  if (!allowed || origin === "null") throw new Fault("service/origin-refused", { origin: origin.slice(0, 200), municipality: tenant ? shortName(tenant) : "the municipality" });
  return readableBy(origin);
}

/** The headers with which a page of that origin can read an answer; for problems too, so that it can say what is wrong. */
export function readableBy(origin: string): { readonly [name: string]: string } {
  return { "access-control-allow-origin": origin, "access-control-expose-headers": READABLE, "cross-origin-resource-policy": "cross-origin" };
}

/** What answers a browser that asks before it sends. */
export const BEFOREHAND = { "access-control-allow-methods": METHODS, "access-control-allow-headers": HEADERS, "access-control-max-age": "600" };
