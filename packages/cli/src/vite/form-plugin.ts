import { existsSync } from "node:fs";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "@formgeber/core";
import type { Plugin } from "vite";
import { answerTypes } from "../answer-types/answer-types.ts";
import { checkForm } from "../composition/check-form.ts";
import { loadForm, nearestCodeLists, type LoadedForm } from "../composition/load-form.ts";
import { formModule } from "../static-site/form-module.ts";

/** How forms are compiled while a site is built. */
export interface FormPluginOptions {
  /** Folder of code lists; else the nearest folder `code-lists` beside or above each form. */
  readonly codeLists?: string;
  /** False: no `NAME.answers.d.ts` is kept beside the forms that are imported. */
  readonly types?: boolean;
}

const QUERY = "?form";
const FORM = "\0formgeber:form:";
const CHECKS = "\0formgeber:checks:";
/** Ids end so, since ids that end in .json are read as JSON. */
const ENDING = ".js";

/**
 * A Vite plugin: `import form from "./dog-tax.form.json?form"` gives `{ package, checks }`. The form is compiled in Node, so
 * that the browser makes no code from text; a form with errors stops the build, or shows in the overlay with file, line and
 * column. The types of its answers are kept beside it.
 */
export function formgeber({ codeLists, types = true }: FormPluginOptions = {}): Plugin {
  /** The files each form was made of, by the form's file. */
  const sources = new Map<string, ReadonlySet<string>>();
  return {
    name: "formgeber",
    enforce: "pre",

    async resolveId(source, importer) {
      if (source.startsWith(FORM) || source.startsWith(CHECKS)) return source;
      if (!source.endsWith(`.form.json${QUERY}`)) return undefined;
      const found = await this.resolve(source.slice(0, -QUERY.length), importer, { skipSelf: true });
      return found && `${FORM}${found.id}${ENDING}`;
    },

    async load(id) {
      const prefix = [FORM, CHECKS].find((one) => id.startsWith(one));
      if (prefix === undefined) return undefined;
      const file = id.slice(prefix.length, -ENDING.length);
      sources.set(file, await filesOf(file, codeLists));
      for (const one of sources.get(file) ?? []) this.addWatchFile(one);
      let loaded: LoadedForm;
      try {
        loaded = await loadForm(file, codeLists);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        return this.error(await problemOf(file, codeLists, error));
      }
      if (prefix === CHECKS) return { code: loaded.compiled.moduleText, map: null };
      if (types) await keepTypes(file, loaded);
      return { code: formModule(loaded.compiled.package, `${CHECKS}${file}${ENDING}`), map: null };
    },

    hotUpdate({ file, modules }) {
      const forms = [...sources].filter(([, files]) => files.has(file)).map(([form]) => form);
      const affected = forms.flatMap((form) => [FORM, CHECKS].map((prefix) => this.environment.moduleGraph.getModuleById(`${prefix}${form}${ENDING}`))).filter((one) => one !== undefined);
      return affected.length === 0 ? undefined : [...modules, ...affected];
    },
  };
}

async function filesOf(file: string, folder = nearestCodeLists(file)): Promise<ReadonlySet<string>> {
  const lists = folder === undefined ? [] : (await readdir(folder)).filter((name) => name.endsWith(".codelist.json"));
  return new Set([file, ...lists.map((name) => join(folder ?? "", name))]);
}

interface Problem {
  readonly message: string;
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
}

/** Everything to mend in a form, placed at the first of it. */
async function problemOf(file: string, codeLists: string | undefined, fault: Fault): Promise<Problem> {
  const issues = fault.code === "cli/form-invalid" ? (await checkForm(file, codeLists)).filter(({ severity }) => severity === "error") : [];
  const [first] = issues;
  if (first === undefined) {
    const [, line = "1", column = "1"] = /:(\d+):(\d+)$/.exec(typeof fault.facts["place"] === "string" ? fault.facts["place"] : "") ?? [];
    return { message: fault.message, id: file, loc: { file, line: Number(line), column: Number(column) } };
  }
  const told = issues.map(({ line, column, code, location, expected, found, fix }) => `${line}:${column}  ${code} at ${location === "" ? "/" : location}: expected ${expected}, found ${found}. ${fix}`);
  return { message: `${issues.length === 1 ? "The form has an error" : `The form has ${issues.length} errors`}:\n${told.join("\n")}`, id: file, loc: { file, line: first.line, column: first.column } };
}

/** Writes the types where they are not what they should be; a file that stays as it is wakes no watcher. */
async function keepTypes(file: string, { form }: LoadedForm): Promise<void> {
  const path = file.replace(/\.form\.json$/, ".answers.d.ts");
  const text = await answerTypes(form.definition);
  if (!existsSync(path) || await readFile(path, "utf8") !== text) await writeFile(path, text);
}
