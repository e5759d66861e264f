import type { CodeList } from "@formgeber/core";

/** The text of a code-list file: one line for each column and entry, so that a difference shows what changed. */
export function codeListText(list: CodeList): string {
  const members = Object.entries(list).map(([name, value]) => {
    const lines = Array.isArray(value) ? `[\n${value.map((each) => `    ${inOneLine(each)}`).join(",\n")}\n  ]` : inOneLine(value);
    return `  ${JSON.stringify(name)}: ${lines}`;
  });
  return `{\n${members.join(",\n")}\n}\n`;
}

/** Strings hold no line feeds of their own in JSON, so those there are only lay it out. */
function inOneLine(value: unknown): string {
  return JSON.stringify(value, undefined, 1).replace(/\n\s*/g, " ");
}
