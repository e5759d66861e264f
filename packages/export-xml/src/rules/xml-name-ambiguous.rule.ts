import type { LexicalShape, RuleFinding } from "@formgeber/core";
import { childPattern } from "../plan/plan-message.ts";
import { elementNameOf } from "../plan/xml-name.ts";
import type { MappingRule } from "./mapping-rule.ts";

/** Two keys that become the same name. */
export const xmlNameAmbiguous: MappingRule = {
  code: "xml-name-ambiguous",
  severity: "warning",
  looksFor: "Two keys of one group that become the same element name once umlauts are written out, without a name in the mapping.",
  why: "One of them is told apart by a number, which changes as soon as somebody changes the order.",
  find({ root, xml }) {
    const clashes = (shape: LexicalShape, pattern: string): readonly RuleFinding[] => {
      if (shape.kind === "items") return clashes(shape.item, `${pattern}/*`);
      if (shape.kind !== "members") return [];
      const first = new Map<string, string>();
      return shape.members.flatMap(({ key, shape: inner }) => {
        const here = childPattern(pattern, key);
        const details = xml?.elements?.[here];
        const isNamed = details === false || typeof details === "string" || details?.name !== undefined;
        const name = elementNameOf(key);
        const before = isNamed ? undefined : first.get(name);
        if (!isNamed && before === undefined) first.set(name, key);
        const found = before === undefined ? [] : [{
          at: "/outputs/xml", expected: "keys that become different element names", found: `"${key}" and "${before}", which both become "${name}"`, fix: `Name "${here}" in "outputs.xml.elements", or rename one of the keys.`,
        }];
        return [...found, ...clashes(inner, here)];
      });
    };
    return clashes(root, "");
  },
};
