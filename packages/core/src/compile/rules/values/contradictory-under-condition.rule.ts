import { schemaAt } from "../../../definition/schema-at.ts";
import type { FormDefinition } from "../../../definition/definition.ts";
import type { SchemaObject } from "../../../json/json-schema.ts";
import { guardsOf, implies } from "../../../relevance/guards.ts";
import type { FieldNode } from "../../../relevance/node.ts";
import { deadPlaces } from "../conditions/dead-places.ts";
import { oncePerPlace, type FormRule, type RuleSubject } from "../subject.ts";
import { contradiction } from "./contradiction.ts";

/** An answer that cannot be right in one case. */
export const contradictoryUnderCondition: FormRule = {
  code: "contradictory-under-condition",
  severity: "warning",
  looksFor: "A condition under which limits come together that leave an answer no value.",
  why: "In that one case whatever the citizen enters is refused, and tests of the other cases do not show it.",
  find: (subject) => oncePerPlace(subject.nodes.filter(({ places }) => places.length > 1).flatMap((node) => contradictionsAt(subject, node))),
};

function contradictionsAt(subject: RuleSubject, node: FieldNode) {
  const { definition, built: { table } } = subject;
  const places = node.places.flatMap((place, i) => {
    const schemas = schemasAt(definition, place.entry.at);
    if (schemas.length === 0) return [];
    const guards = place.alternative === undefined && !place.silent && place.entry.never !== true && deadPlaces(subject).at(node, i) === undefined ? guardsOf(table, node, i) : undefined;
    return guards === undefined ? [] : [{ at: place.entry.at, guards, schemas }];
  });
  return places.filter(({ guards }) => guards.size > 0).flatMap(({ at, guards }) => {
    const beside = places.filter((other) => implies(guards, other.guards));
    const wider = beside.filter((other) => !implies(other.guards, guards));
    const own = beside.filter((other) => !wider.includes(other)).flatMap(({ schemas }) => schemas);
    const others = wider.flatMap(({ schemas }) => schemas);
    const reason = contradiction([...others, ...own]);
    if (reason === undefined || contradiction(own) !== undefined || contradiction(others) !== undefined) return [];
    return [{ at, expected: `limits that some value of "${node.pattern}" keeps to under this condition too`, found: reason, fix: "Correct the limit here, or move the other one under the opposite condition." }];
  });
}

/** The schema of a place, if it says anything of the value: what only names members cannot contradict. */
function schemasAt(definition: FormDefinition, location: string): readonly SchemaObject[] {
  const schema = schemaAt(definition, location);
  const isOfValue = schema !== undefined && ((schema.type ?? "object") !== "object" || LIMITS.some((keyword) => schema[keyword] !== undefined));
  return isOfValue ? [schema] : [];
}

const LIMITS = ["const", "enum", "oneOf", "anyOf", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems", "minProperties", "maxProperties"];
