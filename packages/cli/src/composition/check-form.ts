import type { DefinitionIssue, Json } from "@formgeber/core";
import { checkCodeList, type TextPosition } from "@formgeber/core/compile";
import { allIssues } from "./compiler.ts";
import { definitionIn, nearestCodeLists, readCodeLists } from "./load-form.ts";
import { askedBy, judged, type RuleSettings } from "../checker/rule-settings.ts";
import { placesInFile } from "./place-in-file.ts";
import { readJson } from "./read-json.ts";

/** Something to mend in a form file, with where in its text. */
export interface PlacedIssue extends DefinitionIssue, TextPosition {
  readonly path: string;
}

/**
 * Everything to mend in the definition, bare schema or code list (`*.codelist.json`) of a file; none when all is well. Code
 * lists of a form as in `loadForm`. In the order of the text.
 * @fault cli/file-unreadable @fault cli/file-not-json @fault cli/code-list-invalid
 */
export async function checkForm(path: string, codeListFolder?: string, settings: RuleSettings = new Map()): Promise<readonly PlacedIssue[]> {
  const file = await readJson(path);
  const issues = path.endsWith(".codelist.json")
    ? checkCodeList(file.value)
    : await allIssues(definitionIn(file) as unknown as Json, await readCodeLists(codeListFolder ?? nearestCodeLists(path)), { asked: askedBy(settings) });
  const place = placesInFile(file);
  return judged(issues, settings)
    .map((issue) => ({ ...issue, path, ...place(issue.location) }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
