import type { Choice, FieldContext, FieldType, Facts, Json, Language, RichText, ValueIssue } from "@formgeber/core";
import type { TemplateResult } from "lit";
import type { DirectiveResult } from "lit/directive.js";
import type { AttachRules } from "../upload/chosen.ts";

/**
 * The face of a field type: a pure function from a field's view to its controls, rendered into the form's one shadow
 * root, so that labels, hints, errors and controls always share a root. It holds no state and registers no element:
 * two versions of a face can stand on one page. Frame it with `labelled` (one control) or `fieldset` (several).
 */
export type FieldFace = (view: FieldView) => TemplateResult;

/** Faces by field-type name; what a form is shown with. */
export interface FaceSet {
  /** The face of a type; a plain text face where the set has none. */
  get(type: FieldType): FieldFace;
  /** Styles of all faces, adopted once. */
  readonly styles: readonly CSSStyleSheet[] | readonly string[];
}

/** Everything a face needs to show one field, and the only things it can do. */
export interface FieldView {
  /** Generated and unique in the root; the control that takes the focus has this id. Never a key of the form. */
  readonly id: string;
  readonly label: string;
  readonly hint?: RichText | undefined;
  readonly required: boolean;
  /** "page": the one heading of its page; "row": inside a table. */
  readonly place: "page" | "group" | "row";
  /** Inside a table: what the row is called. It is read out after the label. */
  readonly row?: string | undefined;
  /** What stands in the controls: typed input, or the written value. */
  readonly raw: unknown;
  readonly value: Json | undefined;
  readonly context: FieldContext;
  readonly choices: readonly Choice[];
  /** The sentence to show at the field; undefined when there is nothing to mend or nothing to show yet. */
  readonly error?: TemplateResult | string | undefined;
  /** Facts of that issue; a date says which of its inputs are wrong in `parts`. */
  readonly errorFacts?: Facts | undefined;
  /** What was put in place of what the person typed; said once they left the field, until they change it. */
  readonly notice?: string | undefined;
  readonly autocomplete?: string | undefined;
  /** Width of the control in characters. */
  readonly width?: number | undefined;
  /** Language of the label where it is another one than around the field. */
  readonly lang?: Language | undefined;
  /** Language of the hint where it is another one than around the field. */
  readonly hintLang?: Language | undefined;
  /** Language of the form's texts where our own sentences are in another one: of each text that says no language of its own. */
  readonly textLang?: Language | undefined;
  /** A sentence of the type's own words or the renderer's, with facts filled in. */
  word(key: string, facts?: Facts): string;
  /** The files of a field that takes some: those that have arrived, then those on their way. */
  readonly uploads?: readonly UploadView[] | undefined;
  /** For a group: its relevant members in order, each shown by its own face. */
  readonly members?: readonly MemberView[] | undefined;
  readonly act: FieldActions;
}

export interface FieldActions {
  /** On each change of a control. */
  input(raw: unknown): void;
  /** When the focus leaves the last control of the field. */
  leave(): void;
  /** Sends again for a code list that could not be loaded. Absent: nothing is loaded here. */
  reload?(list: string): void;
  /**
   * Sends files. What goes wrong is an issue of the field, so its type needs a sentence for each of these: upload-unreachable,
   * upload-unconnected, upload-unreadable, upload-empty, upload-too-many, upload-too-large, upload-type, upload-refused, upload-place.
   */
  attach(files: readonly File[], rules: AttachRules): void;
  /** Takes back a file, wherever it is. */
  detach(key: string): void;
  pause(key: string): void;
  /** Goes on, tries again, or sends a picture although its place cannot be taken out. */
  resume(key: string): void;
}

/** A member of a group, for the group's face to arrange. */
export interface MemberView {
  readonly key: string;
  /** What Lit renders: to be put into a template as it is. */
  readonly content: DirectiveResult | TemplateResult;
}

/** One file of a field. */
export interface UploadView {
  /** Names it for the actions; the id of a file that has arrived. */
  readonly key: string;
  readonly name: string;
  readonly sizeBytes: number;
  /**
   * "attached": it has arrived and stands in the answer; "queued": its turn comes; "waiting": there is no line, it goes on by
   * itself; "asking": its place cannot be taken out; "failed": a person has to do something.
   */
  readonly state: "attached" | "queued" | "sending" | "paused" | "waiting" | "asking" | "failed";
  /** Between 0 and 1. */
  readonly progress: number;
  /** Why it failed: key of a word of the type, and its facts. */
  readonly problem?: ValueIssue;
}
