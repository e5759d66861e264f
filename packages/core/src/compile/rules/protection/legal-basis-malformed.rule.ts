import type { FormRule } from "../subject.ts";

/** A statute by its abbreviation ("SächsKAG", "GewO", "BGB", "EStG"), or by the word for what it is. */
const STATUTE = /\p{Lu}\p{Ll}*\p{Lu}|(?:[Gg]esetz|[Oo]rdnung|[Ss]atzung|[Rr]ichtlinie|[Vv]ertrag|[Vv]erfassung|[Ee]rlass)/u;

/** A legal basis nobody can look up. */
export const legalBasisMalformed: FormRule = {
  code: "legal-basis-malformed",
  severity: "warning",
  looksFor: "An entry of the legal basis that names no statute, or a \"§\" or \"Art.\" without a number.",
  why: "The citizen has a right to know where it is written that these data are asked for; \"§ 5\" alone stands in every statute.",
  find: ({ definition }) => (definition.service?.legalBasis ?? []).flatMap((basis, i) => {
    const reason = whatLacks(basis);
    return reason === undefined ? [] : [{ at: `/service/legalBasis/${i}`, expected: "a norm that can be looked up, as \"§ 2 Abs. 1 SächsKAG\"", found: `"${basis}", which ${reason}`, fix: "Name paragraph or article and statute." }];
  }),
};

function whatLacks(basis: string): string | undefined {
  if (/(?:§§?|\bArt(?:\.|ikel))(?!\s*\d)/.test(basis)) return "names a paragraph or article without its number";
  return STATUTE.test(basis) ? undefined : "names no statute";
}
