import { readdirSync, readFileSync } from "node:fs";
import type { Json } from "@formgeber/core";
import { draftSchemas, plainValidator } from "@formgeber/testkit/plain-validator";
import { describe, expect, it } from "vitest";
import type { Draft } from "./draft.ts";
import exceptions from "./upgrade-schema.suite.fixtures.json" with { type: "json" };
import { upgradeSchema } from "./upgrade-schema.ts";

// The verdict of a draft's own tests must be that of a plain 2020-12 validator under the upgraded schema.

const suite = new URL("../../fixtures/json-schema-test-suite/", import.meta.url);

interface Group {
  readonly description: string;
  readonly schema: Json;
  readonly tests: readonly { readonly description: string; readonly data: Json; readonly valid: boolean }[];
}

function read(path: string): Json {
  return JSON.parse(readFileSync(new URL(path, suite), "utf8")) as Json;
}

/** What the suite's schemas may refer to: its remote documents under the address it gives them, and the drafts' own schemas. */
const documents: { readonly [uri: string]: Json } = {
  ...Object.fromEntries(readdirSync(new URL("remotes/", suite), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json")).map((name) => [`http://localhost:1234/${name}`, read(`remotes/${name}`)])),
  ...draftSchemas,
};

describe.each<[Draft, string, number]>([["draft-04", "draft4", 618], ["draft-06", "draft6", 841], ["draft-07", "draft7", 929]])("%s", (draft, folder, count) => {
  const files = readdirSync(new URL(`tests/${folder}/`, suite)).filter((name) => name.endsWith(".json"));
  const groups = files.flatMap((name) => (read(`tests/${folder}/${name}`) as unknown as readonly Group[]).map((group) => ({ ...group, name: `${folder}/${name}: ${group.description}` })));

  it("has all its tests", () => {
    expect(groups.flatMap(({ tests }) => tests)).toHaveLength(count);
  });

  it.each(groups)("$name", ({ name, schema, tests }) => {
    const reason = Object.hasOwn(exceptions, name) ? (exceptions as { readonly [name: string]: string })[name] : undefined;
    expect(wrongVerdicts(draft, schema, tests).length > 0, reason ?? "every verdict").toBe(reason !== undefined);
  });

  it("has the groups that exceptions name", () => {
    const names = groups.map(({ name }) => name);
    expect(Object.keys(exceptions).filter((name) => name.startsWith(`${folder}/`) && !names.includes(name))).toEqual([]);
  });
});

function wrongVerdicts(draft: Draft, schema: Json, tests: Group["tests"]): readonly string[] {
  try {
    const validate = plainValidator(upgradeSchema(schema, { draft, documents }).schema);
    return tests.filter(({ data, valid }) => (validate(data).length === 0) !== valid).map(({ description }) => description);
  } catch (error) {
    return [String(error)];
  }
}
