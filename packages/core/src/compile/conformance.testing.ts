import { readdirSync, readFileSync } from "node:fs";
import type { JsonSchema } from "../json/json-schema.ts";
import type { Json } from "../json/json.ts";
import type { DefinitionIssue } from "../issue/issue.ts";
import { bundleSchema } from "./bundle/bundle-schema.ts";
import type { SchemaDocuments } from "./bundle/schema-resources.ts";
import { checkProfile } from "./check-profile.ts";

/** One schema of the JSON Schema Test Suite with what it says of some values. */
export interface SuiteGroup {
  readonly file: string;
  readonly description: string;
  readonly schema: JsonSchema;
  readonly tests: readonly { readonly description: string; readonly data: Json; readonly valid: boolean }[];
}

const SUITE = new URL("../../fixtures/json-schema-test-suite/", import.meta.url);
const DRAFT = "https://json-schema.org/draft/2020-12/";
const VOCABULARIES = ["schema", "meta/core", "meta/applicator", "meta/unevaluated", "meta/validation", "meta/meta-data", "meta/format-annotation", "meta/content"];

/** All mandatory tests of draft 2020-12. */
export function suiteGroups(): readonly SuiteGroup[] {
  const folder = new URL("tests/draft2020-12/", SUITE);
  return readdirSync(folder).sort().flatMap((name) => (JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Omit<SuiteGroup, "file">[]).map((group) => ({ ...group, file: name })));
}

/** What the suite expects a validator to know: its remote documents, and the meta-schema. */
export function suiteDocuments(): SchemaDocuments {
  const folder = new URL("remotes/draft2020-12/", SUITE);
  const remotes = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json")).map((name): [string, JsonSchema] =>
    [`http://localhost:1234/draft2020-12/${name.replaceAll("\\", "/")}`, JSON.parse(readFileSync(new URL(name, folder), "utf8")) as JsonSchema]);
  return { ...Object.fromEntries(remotes), ...metaSchema() };
}

/** The meta-schema as ajv ships it. Its only dynamic reference leads back to the whole, as long as nobody extends it. */
function metaSchema(): SchemaDocuments {
  const folder = new URL(import.meta.resolve("ajv/dist/refs/json-schema-2020-12/schema.json"));
  return Object.fromEntries(VOCABULARIES.map((name) => {
    const text = readFileSync(new URL(`${name}.json`, folder), "utf8").replaceAll('"$dynamicRef": "#meta"', `"$ref": "${DRAFT}schema"`).replaceAll(/"\$dynamicAnchor": "meta",/g, "");
    return [DRAFT + name, JSON.parse(text) as JsonSchema];
  }));
}

/** A group as publishing would take it: why it is refused, or the schema that is compiled. */
export function published({ schema }: SuiteGroup, documents: SchemaDocuments): { readonly refused: readonly DefinitionIssue[] } | { readonly schema: JsonSchema } {
  const bundled = bundleSchema(schema, documents);
  const refused = checkProfile(bundled).filter(({ severity }) => severity === "error");
  return refused.length > 0 ? { refused } : { schema: bundled };
}
