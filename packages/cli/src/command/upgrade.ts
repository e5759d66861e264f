import { basename, join } from "node:path";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { Fault, isBareSchema, isObject, type DefinitionIssue, type FormDefinition, type Json } from "@formgeber/core";
import { locate, openForm } from "@formgeber/core/compile";
import { administrationFields } from "@formgeber/fields";
import { draftOf, drafts, importSchema, upgradeSchema, type Draft, type SchemaChange } from "@formgeber/import";
import type { Command, CommandCall, ExitCode } from "../command.ts";
import { readJson, type JsonFile } from "../composition/read-json.ts";
import { writeResult } from "../composition/write-result.ts";

/** Of changes by which nothing is lost so many are shown; the report has all of them. */
const SHOWN_OF_A_KIND = 3;

/** Writes a schema of an older draft in JSON Schema 2020-12, and tells what was changed and what stands in the way of a form. */
export const upgrade: Command = {
  name: "upgrade",
  summary: "Upgrade a schema of an older draft of JSON Schema, and say what was changed.",
  usage: "SCHEMA [-o FILE] [--report FILE]",
  details: [
    "-o, --output FILE  where the new schema goes, such as dog.schema.json; else the terminal",
    "--report FILE      where every change goes, as JSON",
    `--draft DRAFT      the draft it is written in (${drafts.join(", ")}); else what "$schema" and the keywords say`,
    "--documents DIR    folder of documents that it refers to, by their \"$id\" or \"id\"",
  ],
  options: { output: { type: "string", short: "o" }, report: { type: "string" }, draft: { type: "string" }, documents: { type: "string" } },
  files: { atLeast: 1, atMost: 1 },
  async run(call) {
    const { files: [path = ""], text, terminal } = call;
    const named = text("draft");
    const draft = drafts.find((each) => each === named);
    if (named !== undefined && draft === undefined) {
      terminal.say(`formgeber upgrade: expected one of ${drafts.join(", ")} after --draft; found "${named}".`);
      return 2;
    }
    return upgradeFile(call, await readJson(path), draft);
  },
};

interface Upgraded {
  /** What is written: the schema, or the definition around it. */
  readonly content: Json;
  readonly definition: FormDefinition;
  readonly report: readonly SchemaChange[];
}

async function upgradeFile({ text, terminal }: CommandCall, file: JsonFile, named: Draft | undefined): Promise<ExitCode> {
  const { path, value } = file;
  const schema = isDefinition(value) ? (value["schema"] ?? true) : value;
  const draft = named ?? draftOf(schema);
  const { content, definition, report } = upgraded(file, { ...(named !== undefined && { draft: named }), documents: await documentsIn(text("documents")) });
  terminal.say(`${path}: ${draft}${draft === "2020-12" ? ", which needs no upgrade" : `, ${report.length} change${report.length === 1 ? "" : "s"}`}\n`);
  for (const line of changeLines(file, report)) terminal.say(line);
  for (const line of await formLines(definition)) terminal.say(line);
  const written = `${JSON.stringify(content, null, 2)}\n`;
  const output = text("output") ?? "-";
  if (output === "-") terminal.out(written);
  else {
    await writeResult(output, written);
    terminal.say(output);
  }
  const reportFile = text("report");
  if (reportFile !== undefined) {
    await writeResult(reportFile, `${JSON.stringify({ draft, changes: report }, null, 2)}\n`, "report");
    terminal.say(reportFile);
  }
  return 0;
}

function upgraded({ path, value }: JsonFile, options: Parameters<typeof importSchema>[2]): Upgraded {
  if (!isDefinition(value)) {
    const { definition, report } = importSchema(value, basename(path).replace(/(?:[.-]schema)?\.json$/, ""), options);
    return { content: definition.schema as Json, definition, report };
  }
  const { schema, report } = upgradeSchema(value["schema"] ?? true, options);
  const content = { ...value, schema: schema as Json };
  return { content, definition: content as unknown as FormDefinition, report: report.map((change) => ({ ...change, from: `/schema${change.from}`, ...(change.to !== undefined && { to: `/schema${change.to}` }) })) };
}

function isDefinition(value: Json): value is { readonly [member: string]: Json } {
  return isObject(value) && !isBareSchema(value) && Object.hasOwn(value, "schema");
}

async function documentsIn(folder: string | undefined): Promise<{ readonly [uri: string]: Json }> {
  if (folder === undefined || !existsSync(folder)) return {};
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const contents = await Promise.all(names.map(async (name) => [name, (await readJson(join(folder, name))).value] as const));
  return Object.fromEntries(contents.map(([name, content]) => {
    const uri = isObject(content) ? (content["$id"] ?? content["id"]) : undefined;
    return [typeof uri === "string" ? uri.replace(/#.*$/, "") : name, content];
  }));
}

/** What was changed: everything by which something is lost, and the first few of every other kind. */
function changeLines({ path, text }: JsonFile, report: readonly SchemaChange[]): readonly string[] {
  const shown = new Map<string, number>();
  const lines: string[] = [];
  for (const change of report) {
    const count = (shown.get(change.kind) ?? 0) + 1;
    shown.set(change.kind, count);
    if (change.loss === undefined && count > SHOWN_OF_A_KIND) continue;
    const { line, column } = locate(text, change.from);
    lines.push(
      `${path}:${line}:${column}  ${change.kind}  ${change.from || "/"}${change.to === undefined || change.to === change.from ? "" : ` → ${change.to || "/"}`}`,
      `  ${change.what} ${change.why}`,
      ...(change.loss === undefined ? [] : [`  was: ${shortened(JSON.stringify(change.loss))}`]),
      "",
    );
  }
  const more = [...shown].filter(([kind, count]) => count > SHOWN_OF_A_KIND && report.some((change) => change.kind === kind && change.loss === undefined));
  return [...lines, ...more.map(([kind, count]) => `${count} changes of the kind "${kind}" in all; --report FILE lists them.`), ...(more.length > 0 ? [""] : [])];
}

/** What there is to know before it becomes a form. */
async function formLines(definition: FormDefinition): Promise<readonly string[]> {
  const findings = await openForm(definition, { types: administrationFields }).then((opened) => opened.findings, (error: unknown) => {
    if (error instanceof Fault) return error.message;
    throw error;
  });
  if (typeof findings === "string") return ["It does not open as a form yet:", `  ${findings}`, ""];
  const listed = (title: string, issues: readonly DefinitionIssue[]): readonly string[] =>
    (issues.length === 0 ? [] : [title, ...issues.map(({ code, location, found, fix }) => `  ${code}  ${location}\n    ${shortened(found)}. ${fix}`), ""]);
  return [
    ...listed("It opens as a form; before it can be published this is to be mended:", findings.filter(({ severity }) => severity === "error")),
    ...listed("A form cannot ask for all that it takes:", findings.filter(({ code }) => code === "definition/not-shown")),
  ];
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}
