import type { LexicalShape, RuleFinding } from "@formgeber/core";
import { childPattern } from "../plan/plan-message.ts";
import type { MappingRule } from "./mapping-rule.ts";

/** A group that a message cannot be planned for. */
export const xmlOpenGroup: MappingRule = {
  code: "xml-open-group",
  severity: "error",
  looksFor: "A group whose members nobody can name beforehand, because it lies in itself or has free keys, and that the message is to carry.",
  why: "Its answers would make the message fail at delivery, long after the citizen has gone.",
  find({ root, xml }) {
    const open = (shape: LexicalShape, pattern: string): readonly RuleFinding[] => {
      if (xml?.elements?.[pattern] === false) return [];
      if (shape.kind === "items") return open(shape.item, `${pattern}/*`);
      if (shape.kind !== "members") return [];
      const at = xml?.elements === undefined ? "/outputs/xml" : "/outputs/xml/elements";
      if (shape.members.length === 0 && pattern !== "") return [{ at, expected: "a group whose members are known beforehand", found: `"${pattern}", of which none is`, fix: "Name its members, or leave it out of the message with false." }];
      return shape.members.flatMap((member) => open(member.shape, childPattern(pattern, member.key)));
    };
    return open(root, "");
  },
};
