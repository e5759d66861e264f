import { pointerOf, ROOT, segments, valueAt, walkPage, type FieldTable, type Form, type Json, type LayoutItem, type Pointer } from "@formgeber/core";
import { conditionWords } from "./condition-words.ts";
import { subjectAt, type Moment } from "./moment.ts";

/** What the tests of a form never came across: an author's hint where a test is missing. */
export interface Coverage {
  /** How many conditions were both true and false, and how many there are. */
  readonly covered: number;
  readonly conditions: number;
  readonly gaps: readonly CoverageGap[];
}

export interface CoverageGap {
  readonly kind: "never-true" | "never-false" | "never-missing";
  /** Pointer into the definition; for a required answer that was never missing, the answer itself. */
  readonly location: string;
  /** The condition, or the answer, in plain words. */
  readonly what: string;
}

/** What the moments of all tests leave out of the conditions and required answers of a form. */
export function coverageOf(form: Form, moments: readonly Moment[]): Coverage {
  const seen = new Map<string, Set<boolean>>(conditionsOf(form).map(({ location }) => [location, new Set<boolean>()]));
  for (const moment of moments) {
    for (const { location, holds } of [...schemaVerdicts(moment), ...noteVerdicts(moment)]) seen.get(location)?.add(holds);
  }
  const words = new Map(conditionsOf(form).map(({ location, what }) => [location, what]));
  const gaps = [...seen].flatMap(([location, verdicts]) => [true, false].filter((verdict) => !verdicts.has(verdict)).map((verdict): CoverageGap => (
    { kind: verdict ? "never-true" : "never-false", location, what: words.get(location) ?? location }
  )));
  return {
    covered: [...seen.values()].filter(({ size }) => size === 2).length,
    conditions: seen.size,
    gaps: [...gaps, ...neverMissing(form, moments)],
  };
}

interface NamedCondition {
  readonly location: string;
  readonly what: string;
}

/** Every condition of a definition that tests can meet: those of the schema, then those of notes. */
function conditionsOf(form: Form): readonly NamedCondition[] {
  const { definition, package: { table } } = form;
  const ofSchema = table.conditions.map((condition) => {
    const location = locationOf(condition);
    return { location, what: conditionWords(form, condition) };
  });
  const ofNotes = notesOf(definition.layout?.map(({ show }) => show) ?? []).map((location) => (
    { location, what: `the note “${noteAt(definition as unknown as Json, location)}” is shown` }
  ));
  return [...ofSchema, ...ofNotes];
}

/** The beginning of a note, from the location of its condition. */
function noteAt(definition: Json, location: string): string {
  const note = valueAt(definition, location.replace(/if$/, "note"));
  const text = typeof note === "string" ? note : "";
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

/** Locations of the conditions of notes, in the order of their compiled functions. */
function notesOf(pages: readonly (readonly LayoutItem[])[]): readonly string[] {
  const inItems = (items: readonly LayoutItem[], at: string): readonly string[] => items.flatMap((item, i) => {
    if (typeof item === "string") return [];
    const here = `${at}/show/${i}`;
    if ("section" in item) return inItems(item.show, here);
    return item.if === undefined ? [] : [`${here}/if`];
  });
  return pages.flatMap((items, page) => inItems(items, `/layout/${page}`));
}

type Condition = FieldTable["conditions"][number];

function locationOf(condition: Condition): string {
  switch (condition.kind) {
    case "if": return `/schema${condition.at.slice(1)}`;
    case "present": return `/schema (whether ${condition.key} is there)`;
    case "value":
    case "choice": return `/schema${condition.branch.of.slice(1)}/${condition.branch.number}`;
  }
}

interface Verdict {
  readonly location: string;
  readonly holds: boolean;
}

/** The verdict of each condition wherever it is asked: a place applies just when its condition says so. */
function* schemaVerdicts({ form, evaluation }: Moment): Generator<Verdict> {
  const { schemas, conditions } = form.package.table;
  const entries = new Map(schemas.map((entry) => [entry.at, entry]));
  for (const pointer of [ROOT, ...evaluation.relevant()]) {
    const inForce = new Set(evaluation.places(pointer).map(({ location }) => location));
    for (const at of inForce) {
      for (const [schema, number, holds] of entries.get(at)?.sites ?? []) {
        const condition = conditions[number];
        const site = schemas[schema];
        if (condition === undefined || site === undefined) continue;
        const verdict = condition.kind === "present" ? isPresent(evaluation.pruned, pointer, condition.key) : inForce.has(site.at) === holds;
        yield { location: locationOf(condition), holds: verdict };
      }
    }
  }
}

function isPresent(pruned: Json, pointer: Pointer, key: string): boolean {
  return valueAt(pruned, pointerOf([...segments(pointer), key])) !== undefined;
}

/** A note on a page that nobody comes to see is not shown. */
function noteVerdicts({ form, evaluation, language, session: { files } }: Moment): readonly Verdict[] {
  const { layout = [] } = form.definition;
  const isSeen = layout.map(({ page }) => walkPage(form, evaluation, page, { language, files }) !== undefined);
  return notesOf(layout.map(({ show }) => show)).map((location, i) => (
    { location, holds: isSeen[Number(segments(location)[1])] === true && form.checks.notes[i]?.(evaluation.pruned) === true }
  ));
}

/** Issues of an answer that is not there; of rows, one that says there are too few. */
const MISSING: ReadonlySet<string> = new Set(["answer/required", "answer/too-few-rows", "answer/empty-row"]);

/** Answers that a `required` asked for and that were there every time. */
function neverMissing(form: Form, moments: readonly Moment[]): readonly CoverageGap[] {
  const required = new Set<string>();
  const missing = new Set<string>();
  for (const { evaluation, issues } of moments) {
    for (const pointer of evaluation.relevant()) {
      if (evaluation.isRequired(pointer) && evaluation.children(pointer).length === 0) required.add(patternOf(pointer));
    }
    for (const { code, pointer } of issues) if (MISSING.has(code)) missing.add(patternOf(pointer).replace(/\/\*$/, ""));
  }
  return [...required].filter((pattern) => !missing.has(pattern)).sort().map((pattern) => (
    { kind: "never-missing", location: pattern, what: subjectAt(form, pattern) }
  ));
}

function patternOf(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, "/*");
}
