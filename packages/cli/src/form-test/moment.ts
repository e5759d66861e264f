import { isChoicePointer, issuesOf, recordShape, segments, transcribe, type Evaluation, type Evaluator, type Form, type Issue, type Language, type LexicalShape, type Session, type ShapeMember, type Transcript } from "@formgeber/core";
import type { XmlElement } from "@formgeber/export-xml";

/** What documents say of answers. A port, so that a test may run where nothing makes them. */
export interface TestDocuments {
  /** The message as a tree; undefined for a form without a mapping. @fault as `exportXml` */
  message(form: Form, session: Session, evaluation: Evaluation): XmlElement | undefined;
  /** The text of the PDF. */
  pdfText(form: Form, session: Session, evaluation: Evaluation): Promise<string>;
}

/** A form and a person's answers at one moment of a test, as expectations look at them. */
export interface Moment {
  readonly form: Form;
  readonly session: Session;
  readonly evaluation: Evaluation;
  readonly language: Language;
  readonly issues: readonly Issue[];
  readonly documents: TestDocuments;
  transcript(): Transcript;
}

/** What follows from a session now. */
export function momentOf(form: Form, evaluator: Evaluator, session: Session, documents: TestDocuments): Moment {
  const evaluation = evaluator.update(session.answers, session.choices);
  const { language, files } = session;
  return {
    form, session, evaluation, language, documents,
    issues: issuesOf(form, evaluation, session),
    transcript: () => transcribe(form, evaluation, { language, files }),
  };
}

const shapes = new WeakMap<Form, LexicalShape>();

function shapeOf(form: Form): LexicalShape {
  const shape = shapes.get(form) ?? recordShape(form).root;
  shapes.set(form, shape);
  return shape;
}

/** An answer in plain words, whether it is asked for or not: “Rufname” in “Hunde” 2 (/hunde/1/name). */
export function subjectAt(form: Form, pointer: string): string {
  if (pointer === "") return "the whole form (/)";
  // From the answer outwards: itself, and the rows it stands in.
  let names: readonly string[] = [];
  let shape: LexicalShape | undefined = shapeOf(form);
  for (const part of segments(pointer)) {
    if (shape?.kind === "items") {
      const [rows = "", ...outer] = names;
      names = [/^\d+$/.test(part) ? `${rows} ${Number(part) + 1}` : rows, ...outer];
      shape = shape.item;
    } else {
      const member: ShapeMember | undefined = shape?.kind === "members" ? shape.members.find(({ key }) => key === part) : undefined;
      if (member) names = [`“${member.label}”`, ...names.filter((name) => /\d$/.test(name))];
      shape = member?.shape;
    }
  }
  return names.length === 0 ? pointer : `${names.join(" in ")} (${pointer})`;
}

/**
 * True when the form can ask for an answer there, whatever the conditions say. Where free keys or a recursive part may hold
 * any name, any is taken.
 */
export function isKnown(form: Form, pointer: string): boolean {
  if (isChoicePointer(pointer) || form.package.table.schemas.some(({ patterns, additional }) => patterns !== undefined || additional !== undefined)) return true;
  let shape: LexicalShape = shapeOf(form);
  for (const part of segments(pointer)) {
    if (shape.kind === "items" && /^(?:0|[1-9]\d*)$/.test(part)) shape = shape.item;
    else if (shape.kind === "members" && shape.members.length > 0) {
      const member: ShapeMember | undefined = shape.members.find(({ key }) => key === part);
      if (member === undefined) return false;
      shape = member.shape;
    } else return shape.kind !== "items";
  }
  return true;
}
