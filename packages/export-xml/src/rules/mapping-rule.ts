import type { RecordShape, SeekingRule } from "@formgeber/core";

/** A rule about the mapping of a form with one; it looks at the shape of its records. */
export type MappingRule = SeekingRule<RecordShape>;
