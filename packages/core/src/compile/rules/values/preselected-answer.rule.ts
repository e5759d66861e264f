import { below } from "../../../relevance/schema-tree.ts";
import { typesOf } from "./fits.ts";
import type { FormRule } from "../subject.ts";

/** A yes that nobody said. */
export const preselectedAnswer: FormRule = {
  code: "preselected-answer",
  severity: "warning",
  looksFor: "A default for a question that is answered by yes or no, or by a declaration.",
  why: "Silence would count as an answer. A consent that is ticked beforehand is none (GDPR, recital 32; CJEU C-673/17).",
  find: ({ schemas }) => schemas.flatMap(({ at, schema }) => (typeof schema === "object" && schema.default !== undefined && (typesOf(schema)?.includes("boolean") === true || schema.const === true)
    ? [{ at: below(at, "default"), expected: "a question that is open until the citizen answers it", found: JSON.stringify(schema.default), fix: "Remove \"default\"; require the answer if it is needed." }]
    : [])),
};
