import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Fault, type CodeLists, type FormDefinition } from "@formgeber/core";
import { readTenant, type RunningService, type Tenant } from "@formgeber/service";
import { compileFile, definitionIn, readCodeLists } from "./load-form.ts";
import { readJson } from "./read-json.ts";

/** The example files of the repository: what a demonstration shows. */
export interface Demonstration {
  readonly forms: readonly FormDefinition[];
  readonly tenants: readonly Tenant[];
  readonly codeLists: CodeLists;
  /** Folder of the municipality's own static site. */
  readonly site: string;
}

/** Folder of the examples; the same seen from `src` and from `dist`. */
export const examplesFolder = fileURLToPath(new URL("../../../../examples", import.meta.url));

/** Reads the examples, and sees that every form is one. @fault cli/file-not-json @fault cli/form-invalid @fault service/tenant-invalid */
export async function readDemonstration(folder: string = examplesFolder): Promise<Demonstration> {
  const formNames = (await readdir(join(folder, "forms"), { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  const tenantNames = (await readdir(join(folder, "tenants"))).filter((name) => name.endsWith(".tenant.json")).sort();
  const read = async (...path: string[]) => (await readJson(join(folder, ...path))).value;
  const codeLists = await readCodeLists(join(folder, "code-lists"));
  const form = async (name: string) => {
    const file = await readJson(join(folder, "forms", name, `${name}.form.json`));
    await compileFile(file, codeLists);
    return definitionIn(file);
  };
  return {
    forms: await Promise.all(formNames.map(form)),
    tenants: await Promise.all(tenantNames.map(async (name) => readTenant(await read("tenants", name)))),
    codeLists,
    site: join(folder, "municipality-site"),
  };
}

/**
 * Saves the tenants and publishes every form for each. The site's origin may hold their forms besides those of the tenant
 * files. A version that was published with other content stays as it is, and is reported.
 */
export async function publishDemonstration(service: Pick<RunningService, "publish" | "saveTenant">, { forms, tenants, codeLists }: Demonstration, siteOrigin: string): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const tenant of tenants) {
    await service.saveTenant({ ...tenant, allowedOrigins: [...new Set([...tenant.allowedOrigins, siteOrigin])] });
    for (const form of forms) {
      try {
        await service.publish(tenant.ars, form, codeLists);
      } catch (error) {
        if (!(error instanceof Fault) || error.code !== "service/version-frozen") throw error;
        problems.push(`${tenant.name}: ${error.message}`);
      }
    }
  }
  return problems;
}
