import { pointerOfLocation, schemaAt } from "../definition/schema-at.ts";
import { textAt, type LocalText } from "../definition/text-at.ts";
import type { FieldFacts } from "../field-type/field-type.ts";
import type { Form } from "../form/form.ts";
import { keywordIssue } from "../issue/keyword-issue.ts";
import { isObject, type Json } from "../json/json.ts";
import type { JsonSchema } from "../json/json-schema.ts";
import { child, isWithin, lastSegment, parentOf, valueAt, withValueAt, type Pointer } from "../pointer/pointer.ts";
import { questionAt } from "../walk/question.ts";
import { currentEvaluation } from "./current-evaluation.ts";
import { withMoved } from "./session-answers.ts";
import type { Session } from "./session.ts";

/** Why a group cannot have a member of a name: there is none, it is taken, or the schema describes no such member. */
export type KeyProblem = "missing" | "taken" | "unfit";

/** What is in the way of a name for a new member of an open group; undefined when nothing is. */
export function keyProblem(form: Form, session: Session, group: Pointer, key: string): KeyProblem | undefined {
  if (key === "") return "missing";
  const evaluation = currentEvaluation(form, session);
  const pointer = child(group, key);
  const held = valueAt(session.answers, pointer);
  if (evaluation.isRelevant(pointer) && (held !== undefined || !evaluation.isNamed(pointer))) return "taken";
  const names = evaluation.places(group).flatMap(({ location }): readonly JsonSchema[] => [schemaAt(form.definition, location)?.propertyNames ?? true]);
  const isFit = names.every((name) => (typeof name === "boolean" ? name : keywordIssue(key, factsOf(name), form.runtime) === undefined));
  return isFit && held === undefined && currentEvaluation(form, withMember(session, group, key, null)).isNamed(pointer) ? undefined : "unfit";
}

/** The session with an empty member more in an open group, behind the others. A name that has a problem changes nothing. */
export function withKey(form: Form, session: Session, group: Pointer, key: string): Session {
  if (keyProblem(form, session, group, key) !== undefined) return session;
  const pointer = child(group, key);
  const named = withMember(session, group, key, null);
  const question = questionAt(form, currentEvaluation(form, named), pointer, session.language);
  if (question === undefined) return session;
  const empty = question.kind === "repeat" ? [] : question.kind === "group" ? {} : null;
  return withTypedKey(withMember(session, group, key, empty), group, "");
}

/**
 * The session with what a person has typed as a name for a new member, and not added as yet; "" when nothing. It is kept as typed
 * input of the group, so that it is neither lost nor left behind.
 */
export function withTypedKey(session: Session, group: Pointer, typed: string): Session {
  const { [group]: _before, ...others } = session.typed;
  return { ...session, typed: typed === "" ? others : { ...others, [group]: typed } };
}

/** What names of members of an open group are called and how they look: `title` and `description` of its `propertyNames`. */
export function keyTexts(form: Form, session: Session, group: Pointer): { readonly label?: LocalText; readonly hint?: LocalText } {
  const place = currentEvaluation(form, session).places(group).find(({ location }) => typeof schemaAt(form.definition, location)?.propertyNames === "object");
  if (place === undefined) return {};
  const at = `${pointerOfLocation(place.location)}/propertyNames`;
  const [label, hint] = ["title", "description"].map((text) => textAt(form.definition, `${at}/${text}`, session.language));
  return { ...(label && { label }), ...(hint && { hint }) };
}

/** The session with another name for a member: its place, its answers and all that is kept of it stay. */
export function withKeyRenamed(form: Form, session: Session, pointer: Pointer, key: string): Session {
  const group = parentOf(pointer);
  const held = valueAt(session.answers, group);
  const before = lastSegment(pointer);
  if (!isObject(held) || held[before] === undefined || keyProblem(form, session, group, key) !== undefined) return session;
  const renamed = Object.fromEntries(Object.entries(held).map(([name, value]) => [name === before ? key : name, value]));
  const to = child(group, key);
  return withMoved({ ...session, answers: withValueAt(session.answers, group, renamed) ?? {} }, (each) => (isWithin(each, pointer) ? `${to}${each.slice(pointer.length)}` : each));
}

/** The session without a member, and without what is kept of it. */
export function withoutKey(session: Session, pointer: Pointer): Session {
  return withMoved({ ...session, answers: withValueAt(session.answers, pointer, undefined) ?? {} }, (each) => (isWithin(each, pointer) ? undefined : each));
}

// The group is named as a whole: a name of digits under nothing would be taken for the number of a row.
function withMember(session: Session, group: Pointer, key: string, value: Json): Session {
  const held = valueAt(session.answers, group);
  return { ...session, answers: withValueAt(session.answers, group, { ...(isObject(held) && held), [key]: value }) ?? {} };
}

function factsOf(keywords: FieldFacts["keywords"]): FieldFacts {
  const choices = keywords.enum?.map((value) => ({ value, label: "" }));
  return { types: [], keywords, structural: false, ...(choices && { choices }) };
}
