import type { FormDefinition, LayoutItem } from "../../../definition/definition.ts";
import { child, pointerOfLocation, schemaAt } from "../../../definition/schema-at.ts";
import { pointerOf, valueAt } from "../../../pointer/pointer.ts";
import type { PossibleAnswer, Subject } from "../../definition-subject.ts";

/** What a text is for: a running text is read in sentences, a name in passing. */
export type TextKind = "name" | "running" | "option" | "message";

/** A text of a definition that citizens see. */
export interface ShownText {
  /** Where it stands in the definition. */
  readonly pointer: string;
  readonly text: string;
  readonly kind: TextKind;
}

/** Every text that citizens see, each once, in the language of the definition. */
export function shownTexts({ definition, answers }: Subject): readonly ShownText[] {
  const own: readonly Pointed[] = [["/title", "name"], ["/description", "running"], ["/service/purpose", "running"]];
  const layout = (definition.layout ?? []).flatMap(({ show }, i): readonly Pointed[] => [[`/layout/${i}/title`, "name"], ...textsOfItems(show, `/layout/${i}/show`)]);
  const assertions = (definition.rules?.assertions ?? []).map((_, i): Pointed => [`/rules/assertions/${i}/message`, "message"]);
  const reasons = (definition.migrations ?? []).flatMap(({ steps }, i) => steps.map((_, k): Pointed => [`/migrations/${i}/steps/${k}/because`, "message"]));
  const pointed = [...own, ...layout, ...assertions, ...reasons, ...answers.flatMap((answer) => textsOfAnswer(definition, answer))];
  return [...new Map(pointed)].flatMap(([pointer, kind]) => {
    // The definition is JSON by contract; its interface only names what is read by name.
    const text = valueAt(definition as never, pointer);
    return typeof text === "string" ? [{ pointer, text, kind }] : [];
  });
}

/** The label of an answer and where it stands; undefined where its key has to do. */
export function labelOf(definition: FormDefinition, { located, chains }: PossibleAnswer): { readonly pointer: string; readonly text: string } | undefined {
  const { pointers, settings } = located;
  if (settings.label !== undefined) return { pointer: pointers.label ?? "", text: settings.label };
  for (const chain of chains) {
    const at = chain.find((location) => typeof schemaAt(definition, location)?.title === "string");
    const text = at === undefined ? undefined : schemaAt(definition, at)?.title;
    if (at !== undefined && text !== undefined) return { pointer: `${pointerOfLocation(at)}/title`, text };
  }
  return undefined;
}

type Pointed = readonly [pointer: string, kind: TextKind];

function textsOfItems(items: readonly LayoutItem[], base: string): readonly Pointed[] {
  return items.flatMap((item, i): readonly Pointed[] => {
    if (typeof item === "string") return [];
    return "note" in item ? [[`${base}/${i}/note`, "running"]] : [[`${base}/${i}/section`, "name"], ...textsOfItems(item.show, `${base}/${i}/show`)];
  });
}

function textsOfAnswer(definition: FormDefinition, { chains, located }: PossibleAnswer): readonly Pointed[] {
  const { pointers, settings } = located;
  const given = ([[pointers.label, "name"], [pointers.hint, "running"], [pointers.rowLabel, "name"]] as const).flatMap(([pointer, kind]): readonly Pointed[] => (pointer === undefined ? [] : [[pointer, kind]]));
  const messages = Object.keys(settings.messages ?? {}).map((code): Pointed => [`${pointers.messages ?? ""}${pointerOf([code])}`, "message"]);
  const fromSchema = chains.flatMap((chain): readonly Pointed[] => [
    ...(pointers.label === undefined ? firstAnnotated(definition, chain, "title", "name") : []),
    ...(pointers.hint === undefined ? firstAnnotated(definition, chain, "description", "running") : []),
    ...chain.flatMap((location) => choiceTitles(definition, location)),
  ]);
  return [...given, ...messages, ...fromSchema];
}

function firstAnnotated(definition: FormDefinition, chain: readonly string[], annotation: "title" | "description", kind: TextKind): readonly Pointed[] {
  const location = chain.find((one) => typeof schemaAt(definition, one)?.[annotation] === "string");
  return location === undefined ? [] : [[`${pointerOfLocation(location)}/${annotation}`, kind]];
}

function choiceTitles(definition: FormDefinition, location: string): readonly Pointed[] {
  const schema = schemaAt(definition, location);
  return (["oneOf", "anyOf"] as const).flatMap((keyword) => (schema?.[keyword] ?? []).flatMap((branch, i): readonly Pointed[] =>
    (typeof branch === "object" && branch.const !== undefined ? [[`${pointerOfLocation(child(location, keyword, i))}/title`, "option"]] : [])));
}
