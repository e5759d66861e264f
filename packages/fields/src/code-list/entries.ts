import { isValidOn, type Choice, type CodeList, type CodeListEntry, type FieldContext, type Json, type Language } from "@formgeber/core";
import { choicesOf, keyOf } from "../like/choice-like.ts";
import { listOption, textOption } from "../like/option.ts";
import { filterOf, type ListFilter } from "./filter.ts";

/** The list an answer is chosen from; undefined while it is not there, and where the form has none. */
export function listOf(context: FieldContext): CodeList | undefined {
  const uri = textOption(context, "list");
  return uri === undefined ? undefined : context.codeList(uri);
}

/** What is in the way of choosing: the list is on its way or could not be loaded. */
export function listState(context: FieldContext): "coming" | "failed" | undefined {
  const uri = textOption(context, "list");
  return uri === undefined ? undefined : context.codeListState?.(uri);
}

const labelledLists = new WeakMap<CodeList, Map<Language, readonly Choice[]>>();
const narrowedLists = new WeakMap<readonly Choice[], WeakMap<readonly Choice[], readonly Choice[]>>();

/** Every entry of the list that the schema allows, valid or not, labelled in the language asked for where it has such labels. */
export function codeListEntries(context: FieldContext): readonly Choice[] {
  const list = listOf(context);
  const { choices } = context.facts;
  if (!list) return choicesOf(context.facts);
  const entries = kept(kept(labelledLists, list, () => new Map<Language, readonly Choice[]>()), context.language, () => labelled(list, context.language));
  if (choices === undefined) return entries;
  return kept(kept(narrowedLists, entries, () => new WeakMap<readonly Choice[], readonly Choice[]>()), choices, () => {
    const allowed = new Set(choices.map(({ value }) => keyOf(value)));
    return entries.filter(({ value }) => allowed.has(keyOf(value)));
  });
}

const keyedLists = new WeakMap<readonly Choice[], ReadonlyMap<string, Choice>>();

/** The entry of a code, offered or not. */
export function entryOf(context: FieldContext, code: Json): Choice | undefined {
  const entries = codeListEntries(context);
  return kept(keyedLists, entries, () => new Map(entries.map((entry) => [keyOf(entry.value), entry]))).get(keyOf(code));
}

const offers = new WeakMap<readonly Choice[], Map<string, readonly Choice[]>>();

/** The entries a person can choose now, the usual ones of the option `first` before the others. The same list for the same. */
export function offeredEntries(context: FieldContext): readonly Choice[] {
  const entries = admittedEntries(context);
  const first = listOption(context, "first") ?? [];
  if (first.length === 0) return entries;
  const known = kept(offers, entries, () => new Map<string, readonly Choice[]>());
  return kept(known, JSON.stringify(first), () => {
    const usual = first.flatMap((code) => entries.find(({ value }) => keyOf(value) === code) ?? []);
    return [...usual, ...entries.filter((entry) => !usual.includes(entry))];
  });
}

/** The entries that are valid on the day, and admitted by what was answered elsewhere. */
function admittedEntries(context: FieldContext): readonly Choice[] {
  const entries = codeListEntries(context);
  const list = listOf(context);
  const filter = filterOf(context);
  const day = list !== undefined && isDated(list) ? context.day : undefined;
  if (list === undefined || (filter === undefined && day === undefined)) return entries;
  const known = kept(offers, entries, () => new Map<string, readonly Choice[]>());
  return kept(known, JSON.stringify([day, filter?.column, filter?.admitted]), () => entries.filter(({ value }) => reasonAgainst(list, keyOf(value), filter, day) === undefined));
}

/** Why an entry of the list is not offered: another answer does not admit it, or it is not valid on the day. */
export function reasonAgainst(list: CodeList, code: string, filter: ListFilter | undefined, day: string | undefined): "filter" | "validity" | undefined {
  const entry = codesOf(list).get(code);
  if (entry === undefined) return undefined;
  if (filter !== undefined && !filter.admitted.includes(entry.values?.[filter.column] ?? "")) return "filter";
  return day === undefined || (isValidOn(list, day) && isValidOn(entry, day)) ? undefined : "validity";
}

const coded = new WeakMap<CodeList, ReadonlyMap<string, CodeListEntry>>();

function codesOf(list: CodeList): ReadonlyMap<string, CodeListEntry> {
  return kept(coded, list, () => new Map(list.entries.map((entry) => [entry.code, entry])));
}

const dated = new WeakMap<CodeList, boolean>();

function isDated(list: CodeList): boolean {
  return kept(dated, list, () => [list, ...list.entries].some(({ validFrom, validUntil }) => validFrom !== undefined || validUntil !== undefined));
}

function labelled(list: CodeList, language: Language): readonly Choice[] {
  const [base = language] = language.split("-", 1);
  const isForeign = base !== list.language.split("-", 1)[0];
  return list.entries.map(({ code, label, labels }) => {
    const translated = labels?.[language] ?? labels?.[base];
    return { value: code, label: translated ?? label, ...(translated === undefined && isForeign && { lang: list.language }) };
  });
}

/** What is known under a key, made at the first time. */
function kept<K, V>(known: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
