import { issueSentence, type Issue, type Pointer } from "@formgeber/core";
import type { ExpectedIssues, Expectations } from "../form-test.ts";
import type { Mismatch } from "../mismatch.ts";
import { isKnown, subjectAt, type Moment } from "../moment.ts";

const NONE = "no issue";

/** Whether what is to be mended is what was expected: all there is, or at single answers. */
export function issues(moment: Moment, expected: ExpectedIssues): readonly Mismatch[] {
  if (expected === "none") return surplus(moment, moment.issues);
  if (isList(expected)) {
    const left = [...moment.issues];
    const missing = expected.flatMap(({ at, code }, i): Mismatch[] => {
      const index = left.findIndex((issue) => issue.pointer === at && issue.code === code);
      if (index >= 0) left.splice(index, 1);
      return index >= 0 ? [] : [{ within: [i], subject: subjectAt(moment.form, at), expected: code, found: codesAt(moment, at) }];
    });
    return [...missing, ...surplus(moment, left)];
  }
  return Object.entries(expected).flatMap(([key, code]) => {
    const pointer = key as Pointer;
    if (!isKnown(moment.form, pointer)) return [{ within: [key], subject: key, expected: "an answer of the form", found: "none of that name in its schema" }];
    const found = moment.issues.filter((issue) => issue.pointer === pointer).map((issue) => issue.code);
    if (code === null ? found.length === 0 : found.includes(code)) return [];
    return [{ within: [key], subject: subjectAt(moment.form, pointer), expected: code ?? NONE, found: codesAt(moment, pointer) }];
  });
}

/** What a person reads at answers. */
export function sentence(moment: Moment, expected: NonNullable<Expectations["sentence"]>): readonly Mismatch[] {
  return Object.entries(expected).flatMap(([pointer, wanted]) => {
    const found = moment.issues.filter((issue) => issue.pointer === pointer).map((issue) => sentenceOf(moment, issue));
    return found.includes(wanted) ? [] : [{ within: [pointer], subject: subjectAt(moment.form, pointer), expected: `“${wanted}”`, found: found.length === 0 ? NONE : found.map((text) => `“${text}”`).join(", ") }];
  });
}

/** Whether the form can be sent. */
export function submittable(moment: Moment, expected: boolean): readonly Mismatch[] {
  if ((moment.issues.length === 0) === expected) return [];
  const found = moment.issues.map((issue) => `${issue.code} at ${issue.pointer === "" ? "/" : issue.pointer}`).join(", ");
  return [{ within: [], subject: "the form", expected: expected ? "ready to be sent" : "not ready to be sent", found: expected ? found : NONE }];
}

function surplus(moment: Moment, found: readonly Issue[]): readonly Mismatch[] {
  return found.map((issue) => ({ within: [], subject: subjectAt(moment.form, issue.pointer), expected: NONE, found: `${issue.code}: ${sentenceOf(moment, issue)}` }));
}

function codesAt({ issues: found }: Moment, pointer: Pointer): string {
  const codes = found.filter((issue) => issue.pointer === pointer).map(({ code }) => code);
  return codes.length === 0 ? NONE : codes.join(", ");
}

function sentenceOf({ form, evaluation, language }: Moment, issue: Issue): string {
  return issueSentence(form, evaluation, issue, language);
}

function isList(expected: Exclude<ExpectedIssues, "none">): expected is readonly { readonly at: Pointer; readonly code: string }[] {
  return Array.isArray(expected);
}
