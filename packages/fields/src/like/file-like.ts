import type { FieldContext, FieldType, FileFacts, Json, JsonSchema, ValueIssue, Words } from "@formgeber/core";
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
  const factsOf = (value: Json | undefined, context: FieldContext): FileFacts | undefined => (typeof value === "string" ? context.file(value) : undefined);
  return {
    name,
    holds: "value",
    words,
    ...(options !== undefined && { options }),
    read: (raw) => (typeof raw === "string" && raw !== "" ? { kind: "value", value: raw } : { kind: "absent" }),
    write: (value) => (typeof value === "string" ? value : ""),
    check: (value, context) => refusal(factsOf(value, context), fileLimits(context)),
    present(value, context) {
      const facts = factsOf(value, context);
      if (!facts) return { kind: "nothing" };
      const { name: fileName, mediaType, sizeBytes, sha256 } = facts;
      return { kind: "files", files: [{ name: fileName, mediaType, sizeBytes, sha256 }] };
    },
    lexical(value, context) {
      const file = factsOf(value, context);
      return file ? { kind: "file", file } : { kind: "absent" };
    },
    shape(context) {
      const { mediaTypes, maxSizeBytes } = fileLimits(context);
      return { kind: "file", ...(mediaTypes.length > 0 && { mediaTypes }), maxSizeBytes };
    },
    fromLexical: (lexical) => (lexical.kind === "file" ? lexical.file.id : undefined),
  };
}

function refusal(file: FileFacts | undefined, { mediaTypes, maxSizeBytes }: FileLimits): ValueIssue | undefined {
  if (!file) return issue("answer/unknown-file");
  if (mediaTypes.length > 0 && !mediaTypes.includes(file.mediaType)) return issue("answer/file-type", { found: file.name, allowed: fileKinds(mediaTypes) });
  if (file.sizeBytes > maxSizeBytes) return issue("answer/file-too-large", { found: file.name, limit: maxSizeBytes / 1_000_000 });
  return undefined;
}

/** Media types as people name them: "PDF, JPEG, PNG". */
export function fileKinds(mediaTypes: readonly string[]): string {
  return mediaTypes.map((type) => (type.split("/")[1] ?? type).replace(/^(?:x-|vnd\.)/, "").replace(/\+.*/, "").toUpperCase()).join(", ");
}
