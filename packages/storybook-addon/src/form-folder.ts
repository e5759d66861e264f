import { readFile, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { CodeList, FileFacts, FormDefinition, Json } from "@formgeber/core";

/** A form file with what lies beside it. */
export interface FormFolder {
  readonly definition: FormDefinition;
  readonly answers: readonly SampleAnswers[];
}

export interface SampleAnswers {
  readonly name: string;
  readonly answers: Json;
  readonly files: { readonly [id: string]: FileFacts };
}

/** The name of a form file without its endings; story ids are made of it, since titles may repeat. */
export function formName(file: string): string {
  return basename(file).replace(/\.form\.(json|csf\.js)$/, "");
}

/** Reads `NAME.form.json` and `answers/*.answers.json` with their `*.files.json`. Throws on JSON that does not parse. */
export async function readFormFolder(file: string): Promise<FormFolder> {
  const definition = await readJson<FormDefinition>(file);
  const folder = join(dirname(file), "answers");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".answers.json")).sort();
  const answers = await Promise.all(names.map(async (fileName) => {
    const name = fileName.replace(/\.answers\.json$/, "");
    const files = await readJson<SampleAnswers["files"]>(join(folder, `${name}.files.json`)).catch(() => ({}));
    return { name, answers: await readJson<Json>(join(folder, fileName)), files };
  }));
  return { definition, answers };
}

/** The code lists below `folder/code-lists`, by URI; none when there is no such folder. */
export async function readCodeLists(folder: string): Promise<{ readonly [uri: string]: CodeList }> {
  const lists = join(folder, "code-lists");
  const names = (await readdir(lists).catch(() => [])).filter((name) => name.endsWith(".codelist.json"));
  const read = await Promise.all(names.map((name) => readJson<CodeList>(join(lists, name))));
  return Object.fromEntries(read.map((list) => [list.uri, list]));
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, "utf8")) as T;
}
