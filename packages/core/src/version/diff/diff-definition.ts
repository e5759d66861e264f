import type { FormDefinition } from "../../definition/definition.ts";
import { canonicalJson } from "../../json/canonical-json.ts";
import type { Json } from "../../json/json.ts";
import type { Change, ChangeCode, Concern, Effect } from "./change.ts";

/** What is different besides answers and pages: rules, titles, languages, and what the administration says of the form. */
export function diffDefinition(before: FormDefinition, after: FormDefinition): readonly Change[] {
  return [...diffRules(before, after), ...diffTitles(before, after), ...diffPresentation(before, after), ...diffLanguages(before, after), ...diffService(before, after)];
}

function change(code: ChangeCode, concerns: readonly Concern[], facts: Change["facts"] = {}, answers: Effect = "none"): Change {
  return { code, concerns, answers, xml: "none", facts };
}

function diffRules({ rules: old = {} }: FormDefinition, { rules: now = {} }: FormDefinition): readonly Change[] {
  const computed = differences(old.computed ?? {}, now.computed ?? {}, (rule) => canonicalJson(rule.value)).map(({ key, kind }): Change => ({
    ...change(`computation-${kind}`, ["answers", "screen", "pdf", "xml"], {}, "breaking"), pattern: key,
  }));
  const byId = (assertions: NonNullable<FormDefinition["rules"]>["assertions"] = []) => Object.fromEntries(assertions.map((rule) => [rule.id, rule]));
  const asserted = differences(byId(old.assertions), byId(now.assertions), (rule) => canonicalJson([rule.holds, rule.at]))
    .map(({ key, kind }) => change(`assertion-${kind}`, ["answers", "screen"], { id: key }, kind === "removed" ? "compatible" : "breaking"));
  return [...computed, ...asserted];
}

interface Difference {
  readonly key: string;
  readonly kind: "added" | "changed" | "removed";
}

function differences<T>(old: { readonly [key: string]: T }, now: { readonly [key: string]: T }, meaning: (value: T) => string): readonly Difference[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((key): readonly Difference[] => {
    const [was, is] = [old[key], now[key]];
    if (was === undefined) return [{ key, kind: "added" }];
    if (is === undefined) return [{ key, kind: "removed" }];
    return meaning(was) === meaning(is) ? [] : [{ key, kind: "changed" }];
  });
}

function diffTitles(before: FormDefinition, after: FormDefinition): readonly Change[] {
  return [
    ...(before.title === after.title ? [] : [change("title-changed", ["screen", "pdf"], { before: before.title, after: after.title })]),
    ...(before.description === after.description ? [] : [change("description-changed", ["screen"])]),
    ...(before.outputs?.fileName === after.outputs?.fileName ? [] : [change("file-name-changed", ["pdf", "xml", "service"], { before: before.outputs?.fileName ?? null, after: after.outputs?.fileName ?? null })]),
  ];
}

function diffPresentation(before: FormDefinition, after: FormDefinition): readonly Change[] {
  const pages = (after.layout ?? []).flatMap(({ page, presentation }): readonly Change[] => {
    const was = before.layout?.find((one) => one.page === page);
    return was === undefined || was.presentation === presentation ? [] : [change("page-presentation-changed", ["screen"], { page, before: was.presentation ?? "one page", after: presentation ?? "one page" })];
  });
  return [
    ...(before.presentation === after.presentation ? [] : [change("presentation-changed", ["screen"], { before: before.presentation ?? "pages", after: after.presentation ?? "pages" })]),
    ...pages,
  ];
}

function diffLanguages(before: FormDefinition, after: FormDefinition): readonly Change[] {
  const [old, now] = [before.translations ?? {}, after.translations ?? {}];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((language): readonly Change[] => {
    const [was, is] = [old[language], now[language]];
    if (was === undefined) return [change("language-added", ["translations"], { language })];
    if (is === undefined) return [change("language-removed", ["translations"], { language })];
    const count = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((pointer) => was[pointer] !== is[pointer]).length;
    return count === 0 ? [] : [change("translations-changed", ["translations"], { language, count })];
  });
}

function diffService({ service: old = {} }: FormDefinition, { service: now = {} }: FormDefinition): readonly Change[] {
  const members = ["leika", "legalBasis", "protection"] as const;
  return [
    ...(old.retentionDays === now.retentionDays ? [] : [change("retention-changed", ["service"], { before: old.retentionDays ?? null, after: now.retentionDays ?? null })]),
    ...(old.purpose === now.purpose ? [] : [change("purpose-changed", ["service", "screen"])]),
    ...members.flatMap((member) => {
      const [was, is] = [(old[member] ?? null) as Json, (now[member] ?? null) as Json];
      return canonicalJson(was) === canonicalJson(is) ? [] : [change("service-changed", ["service"], { member, before: was, after: is })];
    }),
  ];
}
