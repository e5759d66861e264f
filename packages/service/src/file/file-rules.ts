import { recordShape, type Form, type LexicalShape } from "@formgeber/core";

/** What a form accepts as files: what any of its file fields accepts. */
export interface FileRules {
  readonly mediaTypes: readonly string[];
  /** @unit bytes */
  readonly maxBytes: number;
}

/** Where a file field says nothing about size or kind. */
const USUAL: FileRules = { mediaTypes: ["application/pdf", "image/jpeg", "image/png"], maxBytes: 10_000_000 };

/** The rules of a form; undefined when it has no file field. */
export function fileRules(form: Form): FileRules | undefined {
  const shapes = [...fileShapes(recordShape(form).root)];
  if (shapes.length === 0) return undefined;
  return {
    mediaTypes: [...new Set(shapes.flatMap(({ mediaTypes = [] }) => (mediaTypes.length > 0 ? mediaTypes : USUAL.mediaTypes)))],
    maxBytes: Math.max(...shapes.map(({ maxSizeBytes }) => maxSizeBytes ?? USUAL.maxBytes)),
  };
}

type FileShape = Extract<LexicalShape, { kind: "file" }>;

function* fileShapes(shape: LexicalShape): Generator<FileShape> {
  if (shape.kind === "file") yield shape;
  if (shape.kind === "items") yield* fileShapes(shape.item);
  if (shape.kind === "members") for (const { shape: inner } of shape.members) yield* fileShapes(inner);
}
