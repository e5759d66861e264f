import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Fault, type FormDefinition } from "@formgeber/core";
import type { RunningService, Tenant } from "@formgeber/service";
import { describe, expect, test } from "vitest";
import { examplesFolder, publishDemonstration, readDemonstration, type Demonstration } from "./demonstration.ts";

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

  test("names file, line and place of an example form that is not valid, before anything is started", async () => {
    const folder = await mkdtemp(join(tmpdir(), "formgeber-examples-"));
    await cp(examplesFolder, folder, { recursive: true });
    const id = (await readDemonstration(folder)).forms[0]?.id ?? "";
    const file = join(folder, "forms", id, `${id}.form.json`);
    const { layout: [first] = [], ...rest } = JSON.parse(await readFile(file, "utf8")) as FormDefinition;
    await writeFile(file, JSON.stringify({ ...rest, layout: [{ ...first, show: ["/there/is/none"] }] }, undefined, 2));
    await expect(readDemonstration(folder)).rejects.toThrow(new RegExp(`cli/form-invalid: ${file}:[1-9]\\d*:\\d+ .*at /layout/0/show/0`));
    await rm(folder, { recursive: true });
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
