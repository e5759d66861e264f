import { canonicalJson, child, isArray, isObject, member, ROOT, valueAt, type Json, type Pointer } from "@formgeber/core";
import type { Expectations } from "../form-test.ts";
import { said, type Mismatch } from "../mismatch.ts";
import { isKnown, subjectAt, type Moment } from "../moment.ts";

/** Which values count at single answers, whether a person gave them or a rule computed them. */
export function computed({ form, evaluation }: Moment, expected: NonNullable<Expectations["computed"]>): readonly Mismatch[] {
  return Object.entries(expected).flatMap(([pointer, wanted]) => {
    if (!isKnown(form, pointer)) return [{ within: [pointer], subject: pointer, expected: "an answer of the form", found: "none of that name in its schema" }];
    const found = valueAt(evaluation.pruned, pointer);
    if (found === undefined ? wanted === null : same(wanted, found)) return [];
    return [{ within: [pointer], subject: subjectAt(form, pointer), expected: wanted === null ? "nothing" : said(wanted), found: said(found) }];
  });
}

/** All answers that count. Each difference is told by itself, where it is. */
export function pruned({ form, evaluation }: Moment, expected: Json): readonly Mismatch[] {
  return [...differences(expected, evaluation.pruned, ROOT)].map(({ pointer, wanted, found }) => ({ within: [], subject: subjectAt(form, pointer), expected: said(wanted), found: said(found) }));
}

interface Difference {
  readonly pointer: Pointer;
  readonly wanted: Json | undefined;
  readonly found: Json | undefined;
}

function* differences(wanted: Json | undefined, found: Json | undefined, pointer: Pointer): Generator<Difference> {
  if (wanted !== undefined && found !== undefined) {
    if (same(wanted, found)) return;
    if (isObject(wanted) && isObject(found)) {
      for (const key of new Set([...Object.keys(wanted), ...Object.keys(found)])) yield* differences(member(wanted, key), member(found, key), child(pointer, key));
      return;
    }
    if (isArray(wanted) && isArray(found)) {
      for (let i = 0; i < Math.max(wanted.length, found.length); i++) yield* differences(wanted[i], found[i], child(pointer, i));
      return;
    }
  }
  if (wanted !== found) yield { pointer, wanted, found };
}

function same(one: Json, other: Json): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
