import type { Answer } from "./answer.ts";

const ALWAYS = {
  "x-content-type-options": "nosniff",
  // Not "no-referrer": under that, browsers send "Origin: null" with forms of our own pages.
  "referrer-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "cache-control": "no-store",
};

const PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
const FORM_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
  + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
const NOTHING_POLICY = "default-src 'none'; frame-ancestors 'none'";

const BY_KIND: { readonly [kind in Answer["kind"]]: { readonly [name: string]: string } } = {
  data: { "content-security-policy": NOTHING_POLICY },
  page: { "content-security-policy": PAGE_POLICY, "cross-origin-opener-policy": "same-origin", "cross-origin-resource-policy": "same-origin" },
  "form-page": { "content-security-policy": FORM_POLICY, "cross-origin-opener-policy": "same-origin", "cross-origin-resource-policy": "same-origin" },
  script: { "content-security-policy": NOTHING_POLICY, "cross-origin-resource-policy": "cross-origin" },
  style: { "content-security-policy": NOTHING_POLICY, "cross-origin-resource-policy": "same-origin" },
  "inert-file": { "content-security-policy": `sandbox; ${NOTHING_POLICY}`, "cross-origin-resource-policy": "same-origin" },
  nothing: {},
};

/** The headers of an answer: those that protect, then its own. Nothing is cached unless the answer says so. */
export function protectedHeaders({ kind, headers }: Answer, isHttps: boolean): { readonly [name: string]: string } {
  return { ...ALWAYS, ...BY_KIND[kind], ...(isHttps && { "strict-transport-security": "max-age=31536000" }), ...headers };
}
