import type { FieldContext, FieldType, FileFacts, Json, JsonSchema, LexicalShape, ValueIssue, Words } from "@formgeber/core";
import { listOption, numberOption } from "./option.ts";
import { issue } from "./value-issue.ts";

/** What differs between one kind of attachment and another. */
export interface FileLike {
  readonly name: string;
  readonly words: Words;
  readonly options?: JsonSchema;
}

/** Limits that are told before a file is chosen. */
export interface FileLimits {
  /** Empty: any type. */
  readonly mediaTypes: readonly string[];
  /** @unit bytes */
  readonly maxSizeBytes: number;
}

const DEFAULT_MAX_SIZE_BYTES = 10_000_000;

/** The limits of a file field: ten megabytes of anything where its options do not say. */
export function fileLimits(context: FieldContext): FileLimits {
  return { mediaTypes: listOption(context, "mediaTypes") ?? [], maxSizeBytes: numberOption(context, "maxSizeBytes") ?? DEFAULT_MAX_SIZE_BYTES };
}

/** A field type whose value is the id of one attached file; raw is the id too. */
export function fileLike({ name, words, options }: FileLike): FieldType {
  return {
    name,
    holds: "value",
    words,
    ...(options !== undefined && { options }),
    read: (raw) => (typeof raw === "string" && raw !== "" ? { kind: "value", value: raw } : { kind: "absent" }),
    write: (value) => (typeof value === "string" ? value : ""),
    check: (value, context) => refusalOf(value, context),
    present: (value, context) => presented([value], context),
    lexical(value, context) {
      const file = attachedFile(value, context);
      return file ? { kind: "file", file } : { kind: "absent" };
    },
    shape: fileShape,
    fromLexical: (lexical) => (lexical.kind === "file" ? lexical.file.id : undefined),
  };
}

/** What is known of the file with that id. */
export function attachedFile(id: Json | undefined, context: FieldContext): FileFacts | undefined {
  return typeof id === "string" ? context.file(id) : undefined;
}

/** The names and hashes of files, for people. */
export function presented(ids: readonly (Json | undefined)[], context: FieldContext): ReturnType<FieldType["present"]> {
  const files = ids.flatMap((id) => attachedFile(id, context) ?? []);
  if (files.length === 0) return { kind: "nothing" };
  return { kind: "files", files: files.map(({ name, mediaType, sizeBytes, sha256 }) => ({ name, mediaType, sizeBytes, sha256 })) };
}

export function fileShape(context: FieldContext): LexicalShape {
  const { mediaTypes, maxSizeBytes } = fileLimits(context);
  return { kind: "file", ...(mediaTypes.length > 0 && { mediaTypes }), maxSizeBytes };
}

/** What speaks against the attached file with that id. */
export function refusalOf(id: Json, context: FieldContext): ValueIssue | undefined {
  const file = attachedFile(id, context);
  return file ? fileRefusal(file, fileLimits(context)) : issue("answer/unknown-file");
}

/** What speaks against a file, chosen or attached. */
export function fileRefusal(file: Pick<FileFacts, "name" | "mediaType" | "sizeBytes">, { mediaTypes, maxSizeBytes }: FileLimits): ValueIssue | undefined {
  if (mediaTypes.length > 0 && !mediaTypes.includes(file.mediaType)) return issue("answer/file-type", { found: file.name, allowed: fileKinds(mediaTypes) });
  if (file.sizeBytes > maxSizeBytes) return issue("answer/file-too-large", { found: file.name, limit: maxSizeBytes / 1_000_000 });
  return undefined;
}

/** Media types as people name them: "PDF, JPEG, PNG". */
export function fileKinds(mediaTypes: readonly string[]): string {
  return mediaTypes.map((type) => KINDS[type] ?? (type.split("/")[1] ?? type).replace(/^(?:x-|vnd\.)/, "").replace(/\+.*/, "").toUpperCase()).join(", ");
}

const KINDS: { readonly [mediaType: string]: string } = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word (DOCX)",
  "application/vnd.oasis.opendocument.text": "OpenDocument (ODT)",
};
