import type { FieldType } from "@formgeber/core";
import { fileOptions } from "../file/file.type.ts";
import { attachedFile, fileShape, presented, refusalOf } from "../like/file-like.ts";
import { words } from "./files.words.ts";

/** Several attached files; the value is the list of the ids the service gave them, in the order they arrived. */
export const files: FieldType = {
  name: "files",
  holds: "value",
  words,
  options: fileOptions,
  read: (raw) => (idsIn(raw).length > 0 ? { kind: "value", value: idsIn(raw) } : { kind: "absent" }),
  write: (value) => idsIn(value),
  check(value, context) {
    for (const id of idsIn(value)) {
      const refusal = refusalOf(id, context);
      if (refusal) return refusal;
    }
    return undefined;
  },
  present: (value, context) => presented(idsIn(value), context),
  lexical(value, context) {
    const items = idsIn(value).flatMap((id) => attachedFile(id, context) ?? []).map((file) => ({ kind: "file" as const, file }));
    return items.length > 0 ? { kind: "items", items } : { kind: "absent" };
  },
  shape(context) {
    const { minItems, maxItems } = context.facts.keywords;
    return { kind: "items", item: fileShape(context), minItems: minItems ?? 1, ...(maxItems !== undefined && { maxItems }) };
  },
  fromLexical: (lexical) => (lexical.kind === "items" ? lexical.items.flatMap((item) => (item.kind === "file" ? item.file.id : [])) : undefined),
};

function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === "string") : [];
}
