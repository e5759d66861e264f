import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readJson, testFileOf } from "@formgeber/cli/forms";
import type { FileFacts, Json } from "@formgeber/core";
import { pagesIn, storiesOf, testNamesIn, type FormStory } from "./story-list.ts";

/** Answers that lie beside a form, with the facts of the files they attach. */
export interface SampleAnswers {
  readonly name: string;
  readonly answers: Json;
  readonly files: { readonly [id: string]: FileFacts };
}

/** What is left to list of a form file that has no readable state. */
const BROKEN: readonly FormStory[] = [{ exportName: "Broken", name: "Fehlerhafte Datei" }];

const lastRead = new Map<string, readonly FormStory[]>();
const lastTests = new Map<string, readonly string[]>();

/** The name of a form file without its endings. */
export function formName(file: string): string {
  return basename(file).replace(/\.form\.json$/, "");
}

/** Where a form stands in the sidebar: below its folder, where that has another name, since names of files may repeat. */
export function titleOf(file: string): string {
  const folder = basename(dirname(file));
  return ["Formulare", ...(folder === formName(file) ? [] : [folder]), formName(file)].join("/");
}

/**
 * The stories of a form file. While a file is not JSON it keeps those it had last, so that the story an author looks at
 * stays open over a comma forgotten; a file that was never readable has one story that says what is wrong.
 */
export async function storiesIn(file: string): Promise<readonly FormStory[]> {
  try {
    const names = (await answersFiles(file)).map(answersName);
    lastRead.set(file, storiesOf(pagesIn((await readJson(file)).value), names, await testNames(file)));
  } catch {
    // The story itself says why.
  }
  return lastRead.get(file) ?? BROKEN;
}

/** The tests beside a form. While their file is not JSON they keep their names; without any there is one that says what is wrong. */
async function testNames(file: string): Promise<readonly string[]> {
  const tests = testFileOf(file);
  if (!existsSync(tests)) return [];
  const names = await readJson(tests).then(({ value }) => testNamesIn(value), () => lastTests.get(file) ?? []);
  lastTests.set(file, names);
  return names.length === 0 ? ["fehlerhafte Datei"] : names;
}

/** The answers in `answers/NAME.answers.json` beside a form, by name. @fault cli/file-not-json */
export async function readSamples(file: string): Promise<readonly SampleAnswers[]> {
  return Promise.all((await answersFiles(file)).map(async (path) => {
    const files = path.replace(/answers\.json$/, "files.json");
    const attached = (await readdir(dirname(path))).includes(basename(files)) ? (await readJson(files)).value : {};
    return { name: answersName(path), answers: (await readJson(path)).value, files: attached as unknown as SampleAnswers["files"] };
  }));
}

/** The files of answers beside a form, sorted by name; none without a folder `answers`. */
export async function answersFiles(file: string): Promise<readonly string[]> {
  const folder = join(dirname(file), "answers");
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".answers.json")).sort().map((name) => join(folder, name));
}

function answersName(path: string): string {
  return basename(path).replace(/\.answers\.json$/, "");
}
