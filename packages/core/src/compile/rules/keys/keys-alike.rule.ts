import { oncePerPlace, type FormRule } from "../subject.ts";

/** Two keys of one group that differ by case only. */
export const keysAlike: FormRule = {
  code: "keys-alike",
  severity: "warning",
  looksFor: "Two keys of one group that differ in upper and lower case only, or in \"-\" and \"_\".",
  why: "Databases and file systems take them for one, people too: an answer ends up in the other's place.",
  find: ({ answers, root }) => oncePerPlace([root, ...answers.map(({ node }) => node)].filter(({ kind }) => kind === "group").flatMap(({ children }) => {
    const first = new Map<string, string>();
    return children.flatMap(({ key, locations }) => {
      const other = first.get(folded(key));
      if (other === undefined) first.set(folded(key), key);
      return other === undefined ? [] : [{ at: locations[0] ?? "#", expected: "keys that differ in letters or digits", found: `"${key}" beside "${other}"`, fix: "Rename one of the two after what sets it apart." }];
    });
  })),
};

function folded(key: string): string {
  return key.toLowerCase().replace(/[-_]/g, "");
}
