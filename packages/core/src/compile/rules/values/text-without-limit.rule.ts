import { schemaAt } from "../../../definition/schema-at.ts";
import { closedValues } from "./contradiction.ts";
import { shapeOfAnswer, oncePerPlace, type FormRule } from "../subject.ts";

/** A text without end. */
export const textWithoutLimit: FormRule = {
  code: "text-without-limit",
  severity: "warning",
  optIn: true,
  looksFor: "A text without \"maxLength\", pattern or choice.",
  why: "Case systems have columns of fixed length: what is longer gets lost there, after the citizen has been thanked for it.",
  find: (subject) => oncePerPlace(subject.answers.flatMap((answer) => {
    const schemas = answer.chains.flat().map((location) => schemaAt(subject.definition, location));
    const isText = answer.facts.types.join() === "string" && schemas.every((schema) => schema === undefined || closedValues(schema) === undefined);
    const shape = isText ? shapeOfAnswer(subject, answer) : undefined;
    if (shape?.kind !== "literal" || shape.datatype !== "text" || shape.facets.maxLength !== undefined || shape.facets.pattern !== undefined || shape.facets.schemaPattern !== undefined) return [];
    return [{ at: answer.node.locations[0] ?? "#", expected: "\"maxLength\"", found: "a text of any length", fix: "Add \"maxLength\" as the receiving system has it." }];
  })),
};
