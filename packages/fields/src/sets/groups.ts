import type { FieldType } from "@formgeber/core";

/** Which group each type lies in that not every form needs. A page loads the groups its form names types of. */
export const groupOf = {
  "bic": "bank",
  "code-list": "lists",
  "consent": "statements",
  "country": "places",
  "creditor-id": "bank",
  "date-time": "time",
  "file": "attachments",
  "files": "attachments",
  "licence-plate": "signs",
  "money": "numbers",
  "month": "time",
  "municipality": "places",
  "nationality": "places",
  "partial-date": "time",
  "percent": "numbers",
  "period": "time",
  "postal-code": "places",
  "postal-code-town": "places",
  "sepa-mandate": "bank",
  "tax-id": "signs",
  "time": "time",
  "url": "signs",
  "worldwide-address": "places",
} as const;

export type FieldGroup = (typeof groupOf)[keyof typeof groupOf];

/** A file of its own for each group. */
const groups: { readonly [group in FieldGroup]: () => Promise<readonly FieldType[]> } = {
  attachments: async () => (await import("./attachments.ts")).attachmentFields,
  bank: async () => (await import("./bank.ts")).bankFields,
  lists: async () => (await import("./lists.ts")).listFields,
  numbers: async () => (await import("./numbers.ts")).numberFields,
  places: async () => (await import("./places.ts")).placeFields,
  signs: async () => (await import("./signs.ts")).signFields,
  statements: async () => (await import("./statements.ts")).statementFields,
  time: async () => (await import("./time.ts")).timeFields,
};

/** The types of every group that one of the names lies in. */
export async function moreFields(names: Iterable<string>): Promise<readonly FieldType[]> {
  return (await Promise.all(groupsOf(names).map((group) => groups[group]()))).flat();
}

/** The groups that the names lie in, each once; of other names, none. */
export function groupsOf(names: Iterable<string>): readonly FieldGroup[] {
  const asked = new Set(names);
  return [...new Set(Object.entries(groupOf).flatMap(([name, group]) => (asked.has(name) ? [group] : [])))];
}
