import { Fault, type FormDefinition } from "@formgeber/core";
import type { RunningService, Tenant } from "@formgeber/service";
import { describe, expect, test } from "vitest";
import { publishDemonstration, readDemonstration, type Demonstration } from "./demonstration.ts";

/** A service that remembers what it was asked to do. */
function rememberingService(refused?: string): Pick<RunningService, "publish" | "saveTenant"> & { readonly tenants: Tenant[]; readonly published: string[] } {
  const tenants: Tenant[] = [];
  const published: string[] = [];
  return {
    tenants,
    published,
    saveTenant: (tenant) => Promise.resolve(void tenants.push(tenant)),
    publish(municipality, { id, version }: FormDefinition) {
      if (id === refused) return Promise.reject(new Fault("service/version-frozen", { form: id, version }));
      published.push(`${municipality} ${id}`);
      return Promise.resolve({ id, version, hash: "" });
    },
  };
}

describe("the demonstration", () => {
  test("has forms, tenants, code lists and a site", async () => {
    const { forms, tenants, codeLists, site } = await readDemonstration();
    expect(forms.length).toBeGreaterThan(1);
    expect(tenants.length).toBeGreaterThan(0);
    expect(Object.keys(codeLists).length).toBeGreaterThan(0);
    expect(site).toMatch(/municipality-site$/);
  });

  test("publishes every form for every tenant, and lets the site hold them", async () => {
    const service = rememberingService();
    const demonstration = await readDemonstration();
    expect(await publishDemonstration(service, demonstration, "http://site.example")).toEqual([]);
    expect(service.published).toHaveLength(demonstration.forms.length * demonstration.tenants.length);
    for (const { allowedOrigins } of service.tenants) expect(allowedOrigins).toContain("http://site.example");
  });

  test("goes on after a version that was published with other content, and reports it", async () => {
    const demonstration: Demonstration = await readDemonstration();
    const refused = demonstration.forms[0]?.id ?? "";
    const service = rememberingService(refused);
    const problems = await publishDemonstration(service, demonstration, "http://site.example");
    expect(problems).toHaveLength(demonstration.tenants.length);
    expect(problems[0]).toContain("raise the version");
    expect(service.published).toHaveLength((demonstration.forms.length - 1) * demonstration.tenants.length);
  });
});
