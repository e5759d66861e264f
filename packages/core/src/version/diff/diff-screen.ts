import { textAt } from "../../definition/text-at.ts";
import type { Form } from "../../form/form.ts";
import { patternsOf, plannedPageOf, type PlannedItem, type PlannedPage } from "../../form/form-plan.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import type { Json } from "../../json/json.ts";
import { isWithin, type Pointer } from "../../pointer/pointer.ts";
import { plainText } from "../../text/parse-rich-text.ts";
import type { Question } from "../../walk/question.ts";
import { StaticQuestions } from "../static-questions.ts";
import type { Change, ChangeCode, Concern } from "./change.ts";
import { displaced } from "./in-order.ts";

const SEEN: readonly Concern[] = ["screen", "pdf"];
const ON_SCREEN: readonly Concern[] = ["screen"];
/** Settings that have changes of their own. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(["type", "label", "hint"]);

/** What people see otherwise: words, pages and order, and how answers are shown. `patterns`: the answers of both, parents first. */
export function diffScreen(before: Form, after: Form, patterns: readonly string[]): readonly Change[] {
  const [old, now] = [new StaticQuestions(before, before.definition.language), new StaticQuestions(after, after.definition.language)];
  const questions = patterns.flatMap((pattern) => {
    const pointer = pattern.replaceAll("/*", "/0") as Pointer;
    const [was, is] = [old.at(pointer)?.question, now.at(pointer)?.question];
    return was === undefined || is === undefined || pattern === "" ? [] : compareQuestions(pattern, was, is);
  });
  return [...questions, ...diffPages(before, after, patterns)];
}

function screenChange(code: ChangeCode, concerns: readonly Concern[], facts: Change["facts"], pattern?: string): Change {
  return { code, concerns, answers: "none", xml: "none", facts, ...(pattern !== undefined && { pattern }) };
}

function compareQuestions(pattern: string, was: Question, is: Question): readonly Change[] {
  const labels = was.label.text === is.label.text ? [] : [screenChange("label-changed", SEEN, { before: was.label.text, after: is.label.text }, pattern)];
  const hints = hintOf(was) === hintOf(is) ? [] : [screenChange("hint-changed", ON_SCREEN, {}, pattern)];
  const [type, typeNow] = [was.type?.name ?? was.kind, is.type?.name ?? is.kind];
  const types = type === typeNow ? [] : [screenChange("field-type-changed", SEEN, { before: type, after: typeNow }, pattern)];
  const [settings, settingsNow] = [was.settings as { readonly [member: string]: Json | undefined }, is.settings as { readonly [member: string]: Json | undefined }];
  const members = [...new Set([...Object.keys(settings), ...Object.keys(settingsNow)])]
    .filter((member) => !TOLD_ELSEWHERE.has(member) && canonicalJson(settings[member] ?? null) !== canonicalJson(settingsNow[member] ?? null));
  return [...labels, ...hints, ...types, ...(members.length === 0 ? [] : [screenChange("field-settings-changed", SEEN, { members }, pattern)]), ...compareOptionLabels(pattern, was, is)];
}

function hintOf({ hint }: Question): string {
  return hint === undefined ? "" : plainText(hint);
}

function compareOptionLabels(pattern: string, was: Question, is: Question): readonly Change[] {
  const labels = new Map((was.facts.choices ?? was.facts.items?.choices ?? []).map(({ value, label }) => [canonicalJson(value), label]));
  return (is.facts.choices ?? is.facts.items?.choices ?? []).flatMap(({ value, label }) => {
    const before = labels.get(canonicalJson(value));
    return before === undefined || before === label ? [] : [screenChange("option-label-changed", SEEN, { value, before, after: label }, pattern)];
  });
}

function diffPages(before: Form, after: Form, patterns: readonly string[]): readonly Change[] {
  const [old, now] = [before.package.plan.pages, after.package.plan.pages];
  const title = (form: Form, { title: at, page }: PlannedPage): string => (at === undefined ? page : textAt(form.definition, at, form.definition.language)?.text ?? page);
  const both = now.flatMap((page) => { const was = old.find((one) => one.page === page.page); return was === undefined ? [] : [{ was, page }]; });
  const moved = patterns.filter((pattern) => pattern !== "" && plannedPageOf(old, pattern) !== plannedPageOf(now, pattern));
  return [
    ...now.filter(({ page }) => !old.some((one) => one.page === page)).map((page) => screenChange("page-added", SEEN, { title: title(after, page) })),
    ...old.filter(({ page }) => !now.some((one) => one.page === page)).map((page) => screenChange("page-removed", SEEN, { title: title(before, page) })),
    ...both.flatMap(({ was, page }) => (title(before, was) === title(after, page) || page.title === "/title" ? [] : [screenChange("page-renamed", SEEN, { page: page.page, before: title(before, was), after: title(after, page) })])),
    ...moved.filter((pattern) => !moved.some((other) => other !== pattern && isWithin(pattern, other)))
      .map((pattern) => screenChange("page-changed", SEEN, { before: plannedPageOf(old, pattern) ?? "", after: plannedPageOf(now, pattern) ?? "" }, pattern)),
    ...displaced(old.map(({ page }) => page), now.map(({ page }) => page)).map((page) => screenChange("order-changed", SEEN, {}, `page ${page}`)),
    ...both.flatMap(({ was, page }) => displaced(sequence(was, patterns), sequence(page, patterns)).map((pattern) => screenChange("order-changed", SEEN, {}, pattern))),
    ...both.filter(({ was, page }) => frame(before, was.items) !== frame(after, page.items)).map(({ page }) => screenChange("notes-changed", SEEN, { page: page.page })),
  ];
}

/** The answers of a page in the order in which they are shown; within a shown group the order of the schema. */
function sequence({ items }: PlannedPage, patterns: readonly string[]): readonly string[] {
  return patternsOf(items).flatMap((shown) => patterns.filter((pattern) => isWithin(pattern, shown)));
}

/** Sections and notes of a page as one text. */
function frame(form: Form, items: readonly PlannedItem[]): string {
  const text = (at: string): string => textAt(form.definition, at, form.definition.language)?.text ?? "";
  return items.flatMap((item) => {
    if (item.kind === "answer") return [];
    return item.kind === "note" ? [`${item.tone} ${item.check === undefined ? "" : "if "}${text(item.text)}`] : [`${text(item.title)}(${frame(form, item.items)})`];
  }).join("\n");
}
