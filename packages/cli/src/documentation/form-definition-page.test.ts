import { readFileSync } from "node:fs";
import { createForm, issueSentence, issuesOf, nativeRuntime, plainText, transcribe, walk, type BranchChoices, type Form, type FormDefinition, type FormModule, type Json, type TranscriptEntry, type WalkNode } from "@formgeber/core";
import { checkDefinition, compileForm, keywordsOfForms } from "@formgeber/core/compile";
import { jsonLogicRules } from "@formgeber/core/rules";
import { administrationFields } from "@formgeber/fields";
import { describe, expect, it } from "vitest";

interface Example {
  readonly answers: Json;
  readonly choices?: BranchChoices;
  readonly expect: {
    readonly shows?: readonly string[];
    readonly keeps?: Json;
    readonly issues?: readonly string[];
    readonly says?: readonly string[];
    readonly pages?: { readonly [page: string]: readonly string[] };
    readonly reads?: readonly string[];
    readonly refused?: readonly string[];
    readonly warned?: readonly string[];
  };
}

const root = new URL("../../../../", import.meta.url);
const page = readFileSync(new URL("docs/form-definition.md", root), "utf8");
const examples = [...page.matchAll(/^```json example\n(.*?)^```/gms)].map(([, text = ""], i) => ({ name: `${i + 1}: ${text.replace(/\s+/g, " ").slice(0, 80)}`, text }));
const reading = { language: "de", files: {} };

function parsed(text: string): { readonly definition: FormDefinition; readonly example: Example } {
  const { answers, choices, expect: expected, ...parts } = JSON.parse(text) as Example & Partial<FormDefinition>;
  const definition = { id: "example", version: "1.0.0", language: "de", title: "Beispiel", service: { legalBasis: ["§ 1 GewO"], purpose: "Beispiel.", retentionDays: 30, protection: "normal" }, ...parts } as FormDefinition;
  return { definition, example: { answers, ...(choices && { choices }), expect: expected } };
}

async function published(definition: FormDefinition): Promise<Form> {
  const compiled = await compileForm(definition, { types: administrationFields });
  const { default: checks } = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(compiled.moduleText)}`)) as { readonly default: FormModule };
  return createForm(compiled.package, checks, administrationFields, nativeRuntime, jsonLogicRules(() => "2026-11-25"));
}

describe("examples of docs/form-definition.md", () => {
  it.each(examples)("$name", async ({ text }) => {
    const { definition, example: { answers, choices, expect: expected } } = parsed(text);
    const found = checkDefinition(definition, administrationFields).map(({ severity, code, location }) => ({ severity, text: `${code} ${location}` }));
    const those = (severity: string) => found.filter((one) => one.severity === severity).map((one) => one.text).toSorted();
    expect(those("error")).toEqual([...(expected.refused ?? [])].toSorted());
    if (expected.warned) expect(those("warning")).toEqual([...expected.warned].toSorted());
    if (expected.refused) return;
    const form = await published(definition);
    const evaluation = form.evaluator().update(answers, choices);
    const issues = issuesOf(form, evaluation, { ...reading, typed: {} });
    const is = { ...expected,
      ...(expected.shows && { shows: evaluation.relevant() }),
      ...(expected.keeps !== undefined && { keeps: evaluation.pruned }),
      ...(expected.issues && { issues: issues.map(({ code, pointer }) => `${code} ${pointer}`) }),
      ...(expected.says && { says: issues.map((issue) => issueSentence(form, evaluation, issue, "de")) }),
      ...(expected.pages && { pages: Object.fromEntries(walk(form, evaluation, reading).map(({ page: id, nodes }) => [id, nodes.flatMap(shownBy)])) }),
      ...(expected.reads && { reads: transcribe(form, evaluation, reading).pages.flatMap(({ entries }) => entries.flatMap(readAs)) }),
    };
    expect(is).toEqual(expected);
  });
});

/** Pointers of the fields a node shows, and texts of notes. */
function shownBy(node: WalkNode): readonly string[] {
  if (node.kind === "field") return [node.pointer];
  if (node.kind === "repeat") return node.rows.flatMap((row) => row.nodes.flatMap(shownBy));
  return node.kind === "note" ? [plainText(node.text)] : node.nodes.flatMap(shownBy);
}

function readAs(entry: TranscriptEntry): readonly string[] {
  if (entry.kind === "answer") return [`${entry.label}: ${entry.presented.kind === "text" ? entry.presented.text : "–"}`];
  if (entry.kind === "repeat") return entry.rows.flatMap((row) => row.entries.flatMap(readAs));
  return entry.kind === "note" ? [] : entry.entries.flatMap(readAs);
}

describe("docs/form-definition.md", () => {
  const used = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Array.isArray(value)) for (const key of Object.keys(value)) used.add(key);
    Object.values(value).forEach(collect);
  };
  [...page.matchAll(/^```json(?: example)?\n(.*?)^```/gms)].forEach(([, text = ""]) => collect(JSON.parse(text)));

  it("shows every keyword of its tables in an example", () => {
    const keywords = page.split("\n").filter((line) => line.startsWith("| `")).flatMap((line) => [...(line.split(" | ")[0] ?? "").matchAll(/`([$\w]+)`/g)].map(([, name = ""]) => name));
    expect(keywords.length).toBeGreaterThan(70);
    expect(keywords.filter((name) => !used.has(name) && !["shows", "warned"].includes(name))).toEqual([]);
  });

  it("shows every member that the schema of definitions knows", () => {
    const { properties, $defs } = JSON.parse(readFileSync(new URL("schemas/form-definition.schema.json", root), "utf8")) as { properties: object; $defs: { [name: string]: unknown } };
    const names = new Set<string>();
    const members = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      if ("properties" in value && typeof value.properties === "object") for (const key of Object.keys(value.properties ?? {})) names.add(key);
      Object.values(value).forEach(members);
    };
    members({ properties, $defs });
    expect([...names].filter((name) => !used.has(name))).toEqual([]);
  });

  it("shows every keyword of the profile", () => {
    expect([...keywordsOfForms].filter((name) => !used.has(name))).toEqual([]);
  });
});
