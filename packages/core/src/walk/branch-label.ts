import type { FormDefinition, Language } from "../definition/definition.ts";
import { inPlace, pointerOfLocation, schemaAt } from "../definition/schema-at.ts";
import { textAt, type LocalText } from "../definition/text-at.ts";
import { child, type Pointer } from "../pointer/pointer.ts";
import { sentenceIn } from "../words/fill-in.ts";
import { walkWords } from "./walk.words.ts";

/**
 * What a branch is called where a person chooses: its title or that of what it refers to, else the labels of the answers
 * it requires or describes, else its number.
 */
export function branchLabel(definition: FormDefinition, location: string, index: number, language: Language): LocalText {
  const places = inPlace(definition, location);
  for (const place of places) {
    const title = textAt(definition, `${pointerOfLocation(place)}/title`, language);
    if (title !== undefined) return title;
  }
  const members = places.flatMap((place) => namesOf(definition, place, language));
  return members.length === 0 ? sentenceIn(walkWords, language, "branch-number", { number: index + 1 }) ?? { text: "" } : { text: members.slice(0, 3).join(", ") };
}

function namesOf(definition: FormDefinition, place: string, language: Language): readonly string[] {
  const schema = schemaAt(definition, place);
  const described = Object.keys(schema?.properties ?? {});
  const required = described.filter((key) => schema?.required?.includes(key));
  return (required.length > 0 ? required : described).flatMap((key) => {
    const at = child(child(place as Pointer, "properties"), key);
    const titled = inPlace(definition, at).map((one) => textAt(definition, `${pointerOfLocation(one)}/title`, language)).find((title) => title !== undefined);
    return titled === undefined ? [] : [titled.text];
  });
}
