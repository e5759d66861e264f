import type { Presented } from "@formgeber/core";

/** The texts of an answer, none for no answer; undefined when it is more than text. */
export function plainTexts(presented: Presented): readonly string[] | undefined {
  switch (presented.kind) {
    case "text":
      return [presented.text];
    case "lines":
      return presented.lines;
    case "choices":
      return presented.chosen;
    case "nothing":
      return [];
    case "mark":
    case "files":
      return undefined;
    default:
      return presented satisfies never;
  }
}
