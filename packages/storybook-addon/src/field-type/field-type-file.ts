import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readJson } from "@formgeber/cli/forms";
import type { FieldTypeExamples } from "./field-type-stories.ts";

/** A field type as its folder describes it. */
export interface FieldTypeFile {
  readonly type: string;
  /** The first heading of its README. */
  readonly title: string;
  /** When to use it and when not, in Markdown. */
  readonly readme: string;
  readonly examples: FieldTypeExamples;
}

/** Reads `NAME.fixtures.json` and the README beside it. @fault cli/file-unreadable @fault cli/file-not-json */
export async function readFieldType(file: string): Promise<FieldTypeFile> {
  const type = basename(file).replace(/\.fixtures\.json$/, "");
  const readme = await readFile(join(dirname(file), "README.md"), "utf8").catch(() => "");
  const title = /^# (.+)$/m.exec(readme)?.[1] ?? type;
  return { type, title, readme: readme.replace(/^# .+$/m, "").trim(), examples: (await readJson(file)).value as unknown as FieldTypeExamples };
}
