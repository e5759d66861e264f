import type { DefinitionIssue, Json } from "@formgeber/core";
import type { TextPosition } from "@formgeber/core/compile";
import { allIssues } from "./compiler.ts";
import { definitionIn, nearestCodeLists, readCodeLists } from "./load-form.ts";
import { placeInFile } from "./place-in-file.ts";
import { readJson } from "./read-json.ts";

/** Something to mend in a form file, with where in its text. */
export interface PlacedIssue extends DefinitionIssue, TextPosition {
  readonly path: string;
}

/**
 * Everything to mend in the definition or bare schema of a file; none when all is well. Code lists as in `loadForm`.
 * @fault cli/file-unreadable @fault cli/file-not-json
 */
export async function checkForm(path: string, codeListFolder?: string): Promise<readonly PlacedIssue[]> {
  const file = await readJson(path);
  const codeLists = await readCodeLists(codeListFolder ?? nearestCodeLists(path));
  const issues = await allIssues(definitionIn(file) as unknown as Json, codeLists);
  return issues.map((issue) => ({ ...issue, path, ...placeInFile(file, issue.location) }));
}
