import type { CodeList, CodeListColumn } from "./code-list.ts";

/**
 * The columns of a list in order. Where the list names none, those that its entries use: code, label, labels by language,
 * further values, validity.
 */
export function columnsOf(list: CodeList): readonly CodeListColumn[] {
  if (list.columns !== undefined) return list.columns;
  const languages = new Set(list.entries.flatMap(({ labels }) => Object.keys(labels ?? {})));
  const values = new Set(list.entries.flatMap((entry) => Object.keys(entry.values ?? {})));
  const free = (wanted: string): string => (values.has(wanted) ? free(`_${wanted}`) : wanted);
  const days = (["validFrom", "validUntil"] as const).filter((role) => list.entries.some((entry) => entry[role] !== undefined));
  return [
    { id: free("code"), role: "code" },
    { id: free("label"), role: "label", language: list.language },
    ...[...languages].map((language): CodeListColumn => ({ id: free(`label-${language}`), role: "label", language })),
    ...[...values].map((id) => ({ id })),
    ...days.map((role): CodeListColumn => ({ id: free(role), role })),
  ];
}
