import { Fault, isArray, isObject, member, type Json } from "@formgeber/core";
import type { Tenant } from "./tenant.ts";

type Kind = "text" | "texts" | "origins" | "date";
type Shape = { readonly [key: string]: Kind | Shape };

// What must be there, and what may. `schemas/tenant.schema.json` says the same to editors.
const REQUIRED: Shape = {
  ars: "text", name: "text", languages: "texts", allowedOrigins: "origins",
  authority: { name: "text", street: "text", houseNumber: "text", postalCode: "text", town: "text", email: "text", phone: "text" },
};
const OPTIONAL: Shape = {
  authority: { unit: "text" },
  imprint: { provider: "text", representative: "text", supervisoryAuthority: "text", vatId: "text", text: "text" },
  privacy: { controller: "text", officer: "text", recipients: "text", rights: "text", complaintAuthority: "text" },
  accessibility: { conformance: "text", updatedOn: "date", feedback: { email: "text", phone: "text" }, enforcement: "text" },
  xml: { prefix: "text", key: "text" },
};

const CHECKS: { readonly [kind in Kind]: { readonly expected: string; holds(value: Json): boolean } } = {
  text: { expected: "a text", holds: (value) => typeof value === "string" && value.trim() !== "" },
  texts: { expected: "a list of texts", holds: (value) => isArray(value) && value.length > 0 && value.every((entry) => typeof entry === "string") },
  origins: { expected: "a list of origins like \"https://www.example.org\"", holds: (value) => isArray(value) && value.every(isOrigin) },
  date: { expected: "a date like \"2026-01-31\"", holds: (value) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) },
};

/**
 * A tenant file, checked. Notices the law asks for may be absent here; publishing asks for them.
 * @fault service/tenant-invalid at the first place that does not fit.
 */
export function readTenant(file: Json): Tenant {
  if (!isObject(file)) throw refused("", "an object", file);
  check(file, REQUIRED, "", true);
  check(file, OPTIONAL, "", false);
  const { ars } = file;
  if (typeof ars !== "string" || !/^\d{12}$/.test(ars)) throw refused("/ars", "12 digits", ars);
  return file as unknown as Tenant;
}

function check(value: Json, shape: Shape, location: string, required: boolean): void {
  for (const [key, kind] of Object.entries(shape)) {
    const found = member(value, key);
    const here = `${location}/${key}`;
    if (found === undefined) {
      if (required) throw refused(here, typeof kind === "string" ? CHECKS[kind].expected : "an object", found);
    } else if (typeof kind === "string") {
      if (!CHECKS[kind].holds(found)) throw refused(here, CHECKS[kind].expected, found);
    } else if (isObject(found)) {
      check(found, kind, here, required);
    } else {
      throw refused(here, "an object", found);
    }
  }
}

function isOrigin(value: Json): boolean {
  if (typeof value !== "string" || !URL.canParse(value)) return false;
  return /^https?:$/.test(new URL(value).protocol) && new URL(value).origin === value;
}

function refused(location: string, expected: string, found: Json | undefined): Fault {
  return new Fault("service/tenant-invalid", { location: location || "the top", expected, found: found === undefined ? "nothing" : JSON.stringify(found).slice(0, 80) });
}
