import { below } from "../../../relevance/schema-tree.ts";
import type { FormRule } from "../subject.ts";

/** Two options that read the same. */
export const optionLabelRepeated: FormRule = {
  code: "option-label-repeated",
  severity: "warning",
  looksFor: "Two options of one choice with the same title.",
  why: "The citizen cannot tell them apart, and neither can the clerk who reads the PDF.",
  find: ({ schemas }) => schemas.flatMap(({ at, schema }) => (["oneOf", "anyOf"] as const).flatMap((keyword) => {
    const branches = typeof schema === "object" ? (schema[keyword] ?? []) : [];
    const titles = branches.map((branch) => (typeof branch === "object" && branch.const !== undefined ? branch.title : undefined));
    return titles.flatMap((title, i) => {
      const before = title === undefined ? i : titles.indexOf(title);
      return before === i ? [] : [{ at: below(at, keyword, i, "title"), expected: "a title no other option has", found: `"${title ?? ""}", as option ${before} has it`, fix: "Say in the title what sets this option apart." }];
    });
  })),
};
