import type { FieldSettings, Language } from "../definition/definition.ts";
import type { FieldContext, FieldType } from "../field-type/field-type.ts";
import type { Json } from "../json/json.ts";
import type { FileFacts } from "../meaning/lexical.ts";
import type { Pointer } from "../pointer/pointer.ts";
import type { RichText } from "../text/rich-text.ts";

/** How answers are to be read: in which language, with which attached files. */
export interface ReadingOptions {
  readonly language: Language;
  /** Attached files by id. */
  readonly files: { readonly [id: string]: FileFacts };
  /** True: groups of a schema that lies in itself are there before they have an answer, so that they can be offered. */
  readonly offers?: boolean;
  /** An earlier walk: whatever shows the same as then is the same object again, so that a view can skip it. */
  readonly previous?: readonly WalkedPage[];
}

/**
 * The one walk over schema, layout and answers. What the citizen sees, what the clerk reads and what the machine
 * receives are readings of it. Holds relevant answers only.
 */
export interface WalkedPage {
  /** Page id of the layout. */
  readonly page: string;
  readonly title: string;
  readonly nodes: readonly WalkNode[];
  /** Language of the title where no translation was found. */
  readonly lang?: Language;
}

export type WalkNode = WalkedField | WalkedGroup | WalkedRepeat | WalkedNote | WalkedSection;

interface WalkedAnswer {
  readonly pointer: Pointer;
  readonly label: string;
  readonly hint?: RichText;
  /** A `required` in force asks for it. */
  readonly required: boolean;
  readonly settings: FieldSettings;
  /** The answers gave it its name, which is its label; they can give it another, or take it away. */
  readonly named?: true;
  /** Language of the label where no translation was found. */
  readonly lang?: Language;
  /** Language of the hint where no translation was found. */
  readonly hintLang?: Language;
}

/** One answer shown by one field type. */
export interface WalkedField extends WalkedAnswer {
  readonly kind: "field";
  readonly type: FieldType;
  readonly context: FieldContext;
  /** The value in the pruned answers; undefined when empty. */
  readonly value: Json | undefined;
  /** A rule gives the value; it is shown and cannot be entered. */
  readonly computed?: true;
}

/** An object: a titled group of answers. `type` is set when a field type of kind "group" arranges it (address). */
export interface WalkedGroup extends WalkedAnswer {
  readonly kind: "group";
  readonly type?: FieldType;
  readonly context: FieldContext;
  readonly value: Json | undefined;
  /** It has no members yet; they are there once it is unfolded. */
  readonly folded?: true;
  readonly nodes: readonly WalkNode[];
  /** Members can be added under names of one's own. */
  readonly open?: true;
}

/** An array of rows. */
export interface WalkedRepeat extends WalkedAnswer {
  readonly kind: "repeat";
  /** What one row is called ("Person"). */
  readonly rowLabel: string;
  /** Language of that where no translation was found. */
  readonly rowLang?: Language;
  readonly rows: readonly WalkedRow[];
  readonly minItems: number;
  /** Absent: no limit. */
  readonly maxItems?: number;
}

export interface WalkedRow {
  readonly pointer: Pointer;
  /** "Person 2". */
  readonly label: string;
  readonly nodes: readonly WalkNode[];
  readonly lang?: Language;
}

export interface WalkedSection {
  readonly kind: "section";
  readonly title: string;
  readonly nodes: readonly WalkNode[];
  readonly lang?: Language;
}

export interface WalkedNote {
  readonly kind: "note";
  readonly tone: "info" | "warning";
  readonly text: RichText;
  readonly lang?: Language;
}
