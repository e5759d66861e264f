import type { LexicalShape, RuleFinding } from "@formgeber/core";
import { childPattern } from "../plan/plan-message.ts";
import type { MappingRule } from "./mapping-rule.ts";

/** From this share on a group counts as mapped by hand. */
const MOST = 0.85;

/** An answer that was forgotten in a mapping by hand. */
export const xmlMappingGap: MappingRule = {
  code: "xml-mapping-gap",
  severity: "warning",
  looksFor: "A group in which the mapping names almost all answers (85 per cent and more), and leaves some to their keys.",
  why: "The one that was forgotten, mostly a new one, is sent under its key, which the receiver does not know.",
  find({ root, xml }) {
    const gaps = (shape: LexicalShape, pattern: string): readonly RuleFinding[] => {
      if (shape.kind === "items") return gaps(shape.item, `${pattern}/*`);
      if (shape.kind !== "members") return [];
      const patterns = shape.members.map(({ key }) => childPattern(pattern, key));
      const left = patterns.filter((one) => xml?.elements?.[one] === undefined);
      const isByHand = left.length < patterns.length && patterns.length - left.length >= MOST * patterns.length;
      return [
        ...(isByHand ? left.map((one) => ({ at: "/outputs/xml/elements", expected: `an element for "${one}", as for the answers beside it`, found: "none", fix: `Add "${one}" with its name, or with false to leave it out.` })) : []),
        ...shape.members.flatMap(({ shape: inner }, i) => gaps(inner, patterns[i] ?? "")),
      ];
    };
    return gaps(root, "");
  },
};
