import { oncePerPlace, type FormRule } from "../subject.ts";

/** Options of an answer that no field type shows. */
export const optionsWithoutEffect: FormRule = {
  code: "options-without-effect",
  severity: "warning",
  looksFor: "Options of a group or of rows that no field type shows, only their members.",
  why: "Options belong to a field type: nobody reads these, and what they should do does not happen.",
  find: ({ answers }) => oncePerPlace(answers.flatMap(({ type, located, facts }) => {
    const at = located.pointers.options;
    return type !== undefined || at === undefined || !facts.structural || located.settings.type !== undefined ? [] : [{
      at, expected: "options of an answer that a field type shows", found: "options of an answer that only its members show", fix: "Name the field type beside the options, or move them to a member.",
    }];
  })),
};
