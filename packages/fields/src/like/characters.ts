import type { CharacterSet, FieldContext, ValueIssue } from "@formgeber/core";
import { characterIssue } from "@formgeber/core/administration/typed-text";
import { textOption } from "./option.ts";

/** The data type of DIN 91379 that the option `characters` names; running text (C) when it names none. */
export function charactersOf(context: FieldContext): CharacterSet {
  return (textOption(context, "characters") ?? "C") as CharacterSet;
}

/** An issue naming the first character that the field's set does not hold. @source DIN 91379:2022-08 */
export function checkCharacters(text: string, context: FieldContext): ValueIssue | undefined {
  return characterIssue(text, charactersOf(context));
}
