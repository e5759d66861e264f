import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { definitionFrom, Fault, type CodeList, type CodeLists, type CompiledForm, type Form, type FormDefinition } from "@formgeber/core";
import { checkCodeList } from "@formgeber/core/compile";
import { compiler } from "./compiler.ts";
import { formOf } from "./form-of.ts";
import { placeInFile } from "./place-in-file.ts";
import { readJson, type JsonFile } from "./read-json.ts";

/** A definition from a file, compiled and at work. */
export interface LoadedForm {
  readonly file: JsonFile;
  readonly codeLists: CodeLists;
  readonly compiled: CompiledForm;
  readonly form: Form;
}

/**
 * Reads, compiles and brings to life a form as the service would. Code lists come from the folder given, or from the nearest
 * folder `code-lists` beside or above the file.
 * @fault cli/file-unreadable @fault cli/file-not-json @fault cli/form-invalid
 */
export async function loadForm(path: string, codeListFolder?: string): Promise<LoadedForm> {
  const file = await readJson(path);
  const codeLists = await readCodeLists(codeListFolder ?? nearestCodeLists(path));
  const compiled = await compileFile(file, codeLists);
  return { file, codeLists, compiled, form: await formOf(compiled) };
}

/** Compiles the definition a file holds. @fault cli/form-invalid with the file and where in it to begin mending */
export async function compileFile(file: JsonFile, codeLists: CodeLists): Promise<CompiledForm> {
  try {
    return await compiler.compile(definitionIn(file), codeLists);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== "definition/invalid") throw error;
    const { location } = error.facts;
    const { line, column } = placeInFile(file, typeof location === "string" ? location : "");
    throw new Fault("cli/form-invalid", { place: `${file.path}:${line}:${column}`, problem: error.message }, error);
  }
}

/** The definition a file holds, or the one around the bare JSON Schema it holds. Not checked. */
export function definitionIn({ path, value }: JsonFile): FormDefinition {
  return definitionFrom(value, basename(path).replace(/(?:\.form|\.schema)?\.json$/, "")) as unknown as FormDefinition;
}

/** All code lists of a folder, by URI; none when there is no folder. @fault cli/code-list-invalid */
export async function readCodeLists(folder: string | undefined): Promise<CodeLists> {
  if (folder === undefined) return {};
  const names = (await readdir(folder)).filter((name) => name.endsWith(".codelist.json")).sort();
  const lists = await Promise.all(names.map((name) => readCodeList(join(folder, name))));
  return Object.fromEntries(lists.map((list) => [list.uri, list]));
}

/** The code list of a file. @fault cli/code-list-invalid with where in the file to begin mending */
export async function readCodeList(path: string): Promise<CodeList> {
  const file = await readJson(path);
  const issue = checkCodeList(file.value).find(({ severity }) => severity === "error");
  if (issue === undefined) return file.value as unknown as CodeList;
  const { line, column } = placeInFile(file, issue.location);
  throw new Fault("cli/code-list-invalid", { place: `${path}:${line}:${column}`, expected: issue.expected, found: issue.found, fix: issue.fix });
}

/** The folder `code-lists` beside a file or beside one of the folders it lies in. */
export function nearestCodeLists(path: string): string | undefined {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const candidate = join(folder, "code-lists");
    if (existsSync(candidate)) return candidate;
    if (dirname(folder) === folder) return undefined;
  }
}
