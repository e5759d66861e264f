import type { FormRule } from "../subject.ts";

const KNOWN = ["reference"];

/** A file name with a gap. */
export const fileNamePlaceholder: FormRule = {
  code: "file-name-placeholder",
  severity: "warning",
  looksFor: "A place in braces in \"outputs.fileName\" that nothing fills.",
  why: "Every document of the form is called by the same wrong name, braces and all.",
  find: ({ definition: { outputs } }) => [...(outputs?.fileName ?? "").matchAll(/\{([^}]*)\}?/g)].filter(([whole, name = ""]) => !whole.endsWith("}") || !KNOWN.includes(name)).slice(0, 1).map(([whole]) => ({
    at: "/outputs/fileName", expected: KNOWN.map((name) => `{${name}}`).join(", "), found: whole, fix: "Use {reference}, or leave the place out.",
  })),
};
