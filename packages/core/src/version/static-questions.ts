import type { Language } from "../definition/definition.ts";
import { Fault } from "../fault/fault.ts";
import type { FieldFacts } from "../field-type/field-type.ts";
import { weakestFacts } from "../field-type/weakest-facts.ts";
import type { Form } from "../form/form.ts";
import { nativeRuntime } from "../form/native-runtime.ts";
import { isArray, type Json } from "../json/json.ts";
import { child, lastSegment, parentOf, ROOT, valueAt, type Pointer, type PointerPattern } from "../pointer/pointer.ts";
import type { SchemaPlace } from "../relevance/evaluator.ts";
import { FieldNode } from "../relevance/node.ts";
import { questionOf, type Question } from "../walk/question.ts";
import { numbered, rowLabelOf } from "../walk/row-label.ts";

/** What a form can ask at one place of the answers, whatever the conditions say. */
export interface PossibleQuestion {
  readonly node: FieldNode;
  /** Absent where the field types at hand know no answer of this kind any more. */
  readonly question?: Question;
  /** What holds under all conditions. */
  readonly facts: FieldFacts;
}

/** Everything a form can ask, found by pointer; follows recursion and free keys as far as the pointers go. */
export class StaticQuestions {
  readonly form: Form;
  readonly language: Language;
  readonly #known = new Map<Pointer, PossibleQuestion | undefined>();
  readonly #root: FieldNode;

  constructor(form: Form, language: Language) {
    this.form = form;
    this.language = form.languages.find((one) => one === language) ?? form.definition.language;
    this.#root = FieldNode.root(form.package.table, nativeRuntime.pattern);
  }

  /** Undefined when the schema describes nothing there. */
  at(pointer: Pointer): PossibleQuestion | undefined {
    if (!this.#known.has(pointer)) this.#known.set(pointer, this.#find(pointer));
    return this.#known.get(pointer);
  }

  /** What an answer is called where it stands alone: with the number of its row where `answers` have several. */
  label(pointer: Pointer, answers: Json): string {
    const own = this.at(pointer)?.question?.label.text ?? lastSegment(pointer);
    for (let here = pointer; here !== ROOT; here = parentOf(here)) {
      const rows = parentOf(here);
      const repeat = this.at(rows)?.question;
      const list = valueAt(answers, rows);
      if (repeat?.kind !== "repeat" || !isArray(list)) continue;
      const row = numbered(rowLabelOf(this.form, repeat, this.language), Number(lastSegment(here))).text;
      return here === pointer ? row : list.length > 1 ? `${own} (${row})` : own;
    }
    return own;
  }

  /** The answers somebody gave: what one field asks for is one answer, elsewhere every single value. */
  given(answers: Json): readonly Pointer[] {
    return this.#given(answers, ROOT);
  }

  #given(value: Json | undefined, pointer: Pointer): readonly Pointer[] {
    if (value === undefined || value === null || value === "") return [];
    // Nobody gave what the form computed.
    if (this.at(pointer)?.question?.computed) return [];
    if (typeof value !== "object") return [pointer];
    const members = isArray(value) ? value.map((each, i) => [i, each] as const) : Object.entries(value);
    if (members.length === 0) return [];
    if (this.at(pointer)?.question?.kind === "field") return [pointer];
    return members.flatMap(([key, each]) => this.#given(each, child(pointer, key)));
  }

  #find(pointer: Pointer): PossibleQuestion | undefined {
    const parent = pointer === ROOT ? undefined : this.at(parentOf(pointer));
    if (pointer !== ROOT && parent === undefined) return undefined;
    const node = parent === undefined ? this.#root : nodeBelow(parent.node, lastSegment(pointer));
    const places = node === undefined ? [] : placesOf(node);
    if (node === undefined || places.length === 0) return undefined;
    const facts = weakestFacts(this.form.definition, places.map(({ location }) => location), this.language);
    const question = this.#ask(node.pattern as string as PointerPattern, places, parent?.question);
    return { node, facts, ...(question && { question }) };
  }

  #ask(pattern: PointerPattern, places: readonly SchemaPlace[], group: Question | undefined): Question | undefined {
    try {
      return questionOf(this.form, pattern, places, this.language, group);
    } catch (error) {
      // An old form can name a field type that is gone. Its answers are still there to be told.
      if (error instanceof Fault) return undefined;
      throw error;
    }
  }
}

function nodeBelow(node: FieldNode, key: string): FieldNode | undefined {
  return node.array && /^\d+$/.test(key) ? node.row(Number(key)) : node.member(key);
}

function placesOf(node: FieldNode): readonly SchemaPlace[] {
  const found = new Map<string, SchemaPlace>();
  for (const { entry, silent, alternative } of node.places) {
    if (silent || entry.never === true || found.has(entry.at)) continue;
    found.set(entry.at, { location: entry.at, ...(alternative !== undefined && { alternative }) });
  }
  return [...found.values()];
}
