import type { Expectations } from "../form-test.ts";
import type { Mismatch } from "../mismatch.ts";
import type { Moment } from "../moment.ts";
import { pdfText, transcript, xml } from "./documents.ts";
import { issues, sentence, submittable } from "./issues.ts";
import { only, page, relevant, required } from "./relevance.ts";
import { computed, pruned } from "./values.ts";

type Found = readonly Mismatch[] | Promise<readonly Mismatch[]>;

/** Everything at a moment that is not as expected. */
export async function mismatches(moment: Moment, expectations: Expectations): Promise<readonly Mismatch[]> {
  const found = await Promise.all(Object.entries(looksOf(moment, expectations)).map(async ([name, look]) => (
    (await look).map((mismatch) => ({ ...mismatch, within: [name, ...mismatch.within] }))
  )));
  return found.flat();
}

/** How each expectation is looked at. To add one: a member of `Expectations`, a line here, its place in the schema. */
function looksOf(moment: Moment, expected: Expectations): { readonly [Name in keyof Expectations]-?: Found } {
  const given = <T>(one: T | undefined, look: (at: Moment, wanted: T) => Found): Found => (one === undefined ? [] : look(moment, one));
  return {
    relevant: given(expected.relevant, relevant),
    only: given(expected.only, only),
    required: given(expected.required, required),
    page: given(expected.page, page),
    issues: given(expected.issues, issues),
    sentence: given(expected.sentence, sentence),
    submittable: given(expected.submittable, submittable),
    computed: given(expected.computed, computed),
    pruned: given(expected.pruned, pruned),
    transcript: given(expected.transcript, transcript),
    pdfText: given(expected.pdfText, pdfText),
    xml: given(expected.xml, xml),
  };
}
