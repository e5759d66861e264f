import type { Json } from "../../json/json.ts";
import type { Change, ChangeCode, Effect } from "./change.ts";
import { displaced } from "./in-order.ts";
import type { MessageElement, MessageOutline } from "./message-outline.ts";

/** What readers of the message must know. Elements belong together by the answers that stand in them; `moved`: where an answer is now. */
export function diffMessage(before: MessageOutline, after: MessageOutline, moved: (pattern: string) => string | undefined): readonly Change[] {
  const now = new Map(after.elements.map((element) => [element.pattern, element]));
  const pairs = before.elements.map((old) => ({ old, now: now.get(old.pattern) ?? now.get(moved(old.pattern) ?? "") }));
  const met = new Set(pairs.flatMap(({ now: is }) => (is === undefined ? [] : [is.pattern])));
  const gone = pairs.filter((pair) => pair.now === undefined).map(({ old }) => old);
  const come = after.elements.filter(({ pattern }) => !met.has(pattern));
  return [
    ...Object.keys({ ...before.head, ...after.head }).filter((member) => before.head[member] !== after.head[member])
      .map((member) => change("message-changed", undefined, "breaking", { member, before: before.head[member] ?? null, after: after.head[member] ?? null })),
    ...outermost(gone).map(({ pattern, path }) => change("element-removed", pattern, "breaking", { path: said(path) })),
    ...outermost(come).map(({ pattern, path, minOccurs }) => change("element-added", pattern, "additive", { path: said(path), presence: minOccurs > 0 ? "always there" : "may be absent" })),
    ...pairs.flatMap(({ old, now: is }) => (is === undefined ? [] : compare(old, is, pairs))),
    ...order(before, after),
  ];
}

function change(code: ChangeCode, pattern: string | undefined, xml: Effect, facts: Change["facts"]): Change {
  return { code, concerns: ["xml"], answers: "none", xml, facts, ...(pattern !== undefined && { pattern }) };
}

function said(path: readonly string[]): string {
  return path.join("/");
}

function outermost(elements: readonly MessageElement[]): readonly MessageElement[] {
  const paths = new Set(elements.map(({ path }) => said(path)));
  return elements.filter(({ path }) => !paths.has(said(path.slice(0, -1))));
}

interface Pair {
  readonly old: MessageElement;
  readonly now: MessageElement | undefined;
}

function compare(old: MessageElement, now: MessageElement, pairs: readonly Pair[]): readonly Change[] {
  const path = said(now.path);
  const found: Change[] = [];
  const add = (code: ChangeCode, xml: Effect, facts: Change["facts"] = {}): void => { found.push(change(code, now.pattern, xml, { path, ...facts })); };
  const holder = pairs.find((pair) => said(pair.old.path) === said(old.path.slice(0, -1)))?.now;
  // What lies in a renamed element is renamed with it, and that is said once.
  const expected = holder === undefined ? old.path.slice(0, -1) : holder.path;
  if (said(now.path.slice(0, -1)) !== said(expected)) add("element-moved", "breaking", { before: said(old.path), after: path });
  else if (now.path.at(-1) !== old.path.at(-1)) add("element-renamed", "breaking", { before: said(old.path), after: now.path.at(-1) ?? "" });
  if (old.type !== now.type) add("element-type-changed", "breaking", { before: old.type, after: now.type });
  if (old.minOccurs > 0 && now.minOccurs === 0) add("element-optional", "breaking");
  if (old.minOccurs === 0 && now.minOccurs > 0) add("element-required", "compatible");
  if (old.maxOccurs !== now.maxOccurs) add("element-repeated", most(now) > most(old) ? "additive" : "compatible", { before: old.maxOccurs, after: now.maxOccurs });
  compareContent(old, now, add);
  return found;
}

function compareContent(old: MessageElement, now: MessageElement, add: (code: ChangeCode, xml: Effect, facts?: Change["facts"]) => void): void {
  const [list, listNow] = [listOf(old), listOf(now)];
  if (list.uri !== listNow.uri) add("element-list-changed", "breaking", { before: list.uri, after: listNow.uri });
  else if (list.version !== listNow.version) add("element-list-changed", "additive", { before: `version ${list.version}`, after: `version ${listNow.version}` });
  const facets = Object.keys({ ...old.facets, ...now.facets }).filter((name) => old.facets[name] !== now.facets[name]);
  const wider = facets.filter((name) => !isNarrower(name, old.facets[name], now.facets[name]));
  if (wider.length > 0) add("element-widened", "additive", { what: wider });
  if (wider.length < facets.length) add("element-narrowed", "compatible", { what: facets.filter((name) => !wider.includes(name)) });
  if (old.codes === undefined || now.codes === undefined) return;
  const [more, less]: readonly (readonly string[])[] = [now.codes.filter((code) => !old.codes?.includes(code)), old.codes.filter((code) => !now.codes?.includes(code))];
  if (more !== undefined && more.length > 0) add("element-widened", "additive", { what: more });
  if (less !== undefined && less.length > 0) add("element-narrowed", "compatible", { what: less });
}

function listOf({ list }: MessageElement): { readonly uri: string; readonly version: string } {
  return { uri: list?.uri ?? "no list", version: list?.version ?? "none" };
}

function most({ maxOccurs }: MessageElement): number {
  return maxOccurs === "unbounded" ? Infinity : maxOccurs;
}

/** Whether a limit lets less pass. Of what cannot be compared nobody can be sure. */
function isNarrower(name: string, old: string | number | undefined, now: string | number | undefined): boolean {
  if (old === undefined || now === undefined) return old === undefined;
  const [was, is] = [Number(old), Number(now)];
  if (Number.isNaN(was) || Number.isNaN(is)) return false;
  return name.startsWith("min") ? is > was : is < was;
}

/** A reader of an XML sequence relies on the order of its elements. */
function order(before: MessageOutline, after: MessageOutline): readonly Change[] {
  const under = ({ elements }: MessageOutline, holder: string): readonly string[] => elements.filter(({ path }) => said(path.slice(0, -1)) === holder).map(({ path }) => path.at(-1) ?? "");
  const holders = [...new Set(after.elements.map(({ path }) => said(path.slice(0, -1))))];
  return holders.filter((holder) => displaced(under(before, holder), under(after, holder)).length > 0)
    .map((holder) => change("element-order-changed", undefined, "breaking", { path: (holder === "" ? "the message" : holder) satisfies Json }));
}
