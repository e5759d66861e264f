import { pageIds, walkPage, type Pointer } from "@formgeber/core";
import type { Expectations } from "../form-test.ts";
import type { Mismatch } from "../mismatch.ts";
import { isKnown, subjectAt, type Moment } from "../moment.ts";

const ASKED = "asked for";
const NOT_ASKED = "not asked for";

/** Whether answers are asked for. */
export function relevant(moment: Moment, expected: NonNullable<Expectations["relevant"]>): readonly Mismatch[] {
  return flags(moment, expected, (pointer) => moment.evaluation.isRelevant(pointer), [ASKED, NOT_ASKED]);
}

/** Whether answers must be given. */
export function required(moment: Moment, expected: NonNullable<Expectations["required"]>): readonly Mismatch[] {
  return flags(moment, expected, (pointer) => moment.evaluation.isRequired(pointer), ["required", "not required"]);
}

function flags({ form }: Moment, expected: { readonly [pointer: string]: boolean }, holds: (pointer: Pointer) => boolean, [yes, no]: readonly [string, string]): readonly Mismatch[] {
  return Object.entries(expected).flatMap(([key, wanted]) => {
    const pointer = key as Pointer;
    const within = [key];
    if (!isKnown(form, pointer)) return [unknown(within, pointer)];
    const found = holds(pointer);
    return found === wanted ? [] : [{ within, subject: subjectAt(form, pointer), expected: wanted ? yes : no, found: found ? yes : no }];
  });
}

/** Whether exactly these answers are asked for: those that no other stands in. */
export function only({ form, evaluation }: Moment, expected: readonly Pointer[]): readonly Mismatch[] {
  const found = evaluation.relevant().filter((pointer) => evaluation.children(pointer).length === 0);
  return [
    ...expected.flatMap((pointer, i) => {
      if (!isKnown(form, pointer)) return [unknown([i], pointer)];
      return found.includes(pointer) ? [] : [{ within: [i], subject: subjectAt(form, pointer), expected: ASKED, found: NOT_ASKED }];
    }),
    ...found.filter((pointer) => !expected.includes(pointer)).map((pointer) => ({ within: [], subject: subjectAt(form, pointer), expected: NOT_ASKED, found: ASKED })),
  ];
}

/** Whether a person comes to see pages. */
export function page({ form, evaluation, session, language }: Moment, expected: NonNullable<Expectations["page"]>): readonly Mismatch[] {
  return Object.entries(expected).flatMap(([name, wanted]) => {
    const subject = `page “${name}”`;
    if (!pageIds(form).includes(name)) return [{ within: [name], subject, expected: `one of the pages ${pageIds(form).join(", ")}`, found: "no page of that name" }];
    const found = walkPage(form, evaluation, name, { language, files: session.files }) === undefined ? "hidden" : "shown";
    return found === wanted ? [] : [{ within: [name], subject, expected: wanted, found }];
  });
}

function unknown(within: Mismatch["within"], pointer: string): Mismatch {
  return { within, subject: pointer, expected: "an answer of the form", found: "none of that name in its schema" };
}
