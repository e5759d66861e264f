import type { FormDefinition, LayoutItem } from "../../definition/definition.ts";
import { child, pointerOfLocation, schemaAt } from "../../definition/schema-at.ts";
import type { DefinitionIssue } from "../../issue/issue.ts";
import { pointerOf, valueAt } from "../../pointer/pointer.ts";
import type { PossibleAnswer, Subject } from "../definition-subject.ts";
import { finding } from "../finding.ts";

/** Translations lead to texts, and every text a citizen sees is there in every language the form declares. */
export function checkTranslations(subject: Subject): readonly DefinitionIssue[] {
  const { definition } = subject;
  const shown = [...new Set(textsShown(subject))];
  return Object.entries(definition.translations ?? {}).flatMap(([language, texts]) => [
    ...Object.keys(texts).filter((pointer) => !isText(definition, pointer)).map((pointer) =>
      finding("warning", "translation-leads-nowhere", pointerOf(["translations", language, pointer]), "a pointer to a text of this definition", `"${pointer}"`, "Correct the pointer or remove the translation.")),
    // A variety of the form's own language falls back to it, text by text.
    ...(primary(language) === primary(definition.language) ? [] : shown.filter((pointer) => !Object.hasOwn(texts, pointer)).map((pointer) =>
      finding("warning", "translation-missing", pointer, `a translation into "${language}"`, "none", `Add "${pointer}" to "translations", "${language}".`))),
  ]);
}

function textsShown({ definition, answers }: Subject): readonly string[] {
  const own = ["/title", "/description", "/service/purpose"];
  const layout = (definition.layout ?? []).flatMap(({ show }, i) => [`/layout/${i}/title`, ...textsOfItems(show, `/layout/${i}/show`)]);
  const rules = (definition.rules?.assertions ?? []).map((_, i) => `/rules/assertions/${i}/message`);
  const reasons = (definition.migrations ?? []).flatMap(({ steps }, i) => steps.map((_, k) => `/migrations/${i}/steps/${k}/because`));
  return [...own, ...layout, ...rules, ...reasons, ...answers.flatMap((answer) => textsOfAnswer(definition, answer))].filter((pointer) => isText(definition, pointer));
}

function textsOfItems(items: readonly LayoutItem[], base: string): readonly string[] {
  return items.flatMap((item, i) => {
    if (typeof item === "string") return [];
    return "note" in item ? [`${base}/${i}/note`] : [`${base}/${i}/section`, ...textsOfItems(item.show, `${base}/${i}/show`)];
  });
}

function textsOfAnswer(definition: FormDefinition, { chains, located }: PossibleAnswer): readonly string[] {
  const { pointers, settings } = located;
  const texts = [pointers.label, pointers.hint, pointers.rowLabel].filter((pointer) => pointer !== undefined);
  const messages = Object.keys(settings.messages ?? {}).map((code) => `${pointers.messages ?? ""}${pointerOf([code])}`);
  const fromSchema = chains.flatMap((chain) => [
    ...(pointers.label === undefined ? firstAnnotated(definition, chain, "title") : []),
    ...(pointers.hint === undefined ? firstAnnotated(definition, chain, "description") : []),
    ...chain.flatMap((location) => choiceTitles(definition, location)),
  ]);
  return [...texts, ...messages, ...fromSchema];
}

function firstAnnotated(definition: FormDefinition, chain: readonly string[], annotation: "title" | "description"): readonly string[] {
  const location = chain.find((one) => typeof schemaAt(definition, one)?.[annotation] === "string");
  return location === undefined ? [] : [`${pointerOfLocation(location)}/${annotation}`];
}

function choiceTitles(definition: FormDefinition, location: string): readonly string[] {
  const schema = schemaAt(definition, location);
  return (["oneOf", "anyOf"] as const).flatMap((keyword) => (schema?.[keyword] ?? []).flatMap((branch, i) =>
    (typeof branch === "object" && branch.const !== undefined ? [`${pointerOfLocation(child(location, keyword, i))}/title`] : [])));
}

function isText(definition: FormDefinition, pointer: string): boolean {
  return typeof valueAt(definition as never, pointer) === "string";
}

function primary(language: string): string {
  return language.split("-", 1)[0] ?? language;
}
