import type { CodeList } from "../../code-list/code-list.ts";
import type { FormPackage } from "../../form/form.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import type { Json } from "../../json/json.ts";
import type { Change } from "./change.ts";

/** More would not be read by anybody. */
const NAMED_AT_MOST = 5;

/**
 * Code lists that both versions use and that are different. Of a list that is loaded by reference only its hash is at hand,
 * so nobody can say that its codes are still there.
 */
export function diffCodeLists(before: FormPackage, after: FormPackage): readonly Change[] {
  const embedded = Object.entries(after.codeLists).flatMap(([uri, now]) => {
    const old = before.codeLists[uri];
    return old === undefined || canonicalJson(old as unknown as Json) === canonicalJson(now as unknown as Json) ? [] : [listChange(old, now)];
  });
  const [old, now] = [before.lists?.byReference ?? {}, after.lists?.byReference ?? {}];
  const replaced = Object.keys(now).filter((uri) => old[uri] !== undefined && old[uri] !== now[uri] && before.codeLists[uri] === undefined)
    .map((uri): Change => ({ code: "list-replaced", concerns: ["answers", "screen", "pdf", "xml"], answers: "breaking", xml: "additive", facts: { uri } }));
  return [...embedded, ...replaced];
}

function listChange(old: CodeList, now: CodeList): Change {
  const [was, is] = [new Set(old.entries.map(({ code }) => code)), new Set(now.entries.map(({ code }) => code))];
  const [more, less] = [[...is].filter((code) => !was.has(code)), [...was].filter((code) => !is.has(code))];
  return {
    code: "list-changed",
    concerns: ["answers", "screen", "pdf", "xml"],
    answers: less.length > 0 ? "breaking" : more.length > 0 ? "additive" : "none",
    xml: more.length > 0 || old.version !== now.version ? "additive" : less.length > 0 ? "compatible" : "none",
    facts: { uri: now.uri, before: old.version, after: now.version, more: more.length, less: less.length, gone: less.slice(0, NAMED_AT_MOST) },
  };
}
