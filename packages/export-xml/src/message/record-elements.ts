import { Fault, type Lexical } from "@formgeber/core";
import { childPattern } from "../plan/plan-message.ts";
import type { MessagePlan, PlannedContent, PlannedElement } from "../plan/plan.ts";
import { element, textElement, type XmlElement } from "../tree/xml-element.ts";
import { codeElement } from "./head-elements.ts";
import { dinElement } from "./texts.ts";

/**
 * The elements of a record's answers, in the order of the plan. What has nothing to say is not written: no element is empty.
 * @fault xml/not-in-shape when the record holds what the plan does not know
 */
export function recordElements(root: Lexical, plan: MessagePlan): readonly XmlElement[] {
  return membersOf(root, plan.members, { pointer: "", pattern: "" }, plan);
}

interface Place {
  readonly pointer: string;
  readonly pattern: string;
}

function membersOf(value: Lexical, planned: readonly PlannedElement[], at: Place, plan: MessagePlan): readonly XmlElement[] {
  if (value.kind === "absent") return [];
  if (value.kind !== "members") throw unexpected("a group", value, at);
  const known = new Set(planned.map(({ key }) => key));
  for (const { key, value: member } of value.members) {
    const place = memberPlace(at, key);
    if (member.kind !== "absent" && !known.has(key) && !plan.leftOut.has(place.pattern)) throw unexpected("an answer of the form", member, place);
  }
  return planned.flatMap((next) => {
    const member = value.members.find(({ key }) => key === next.key)?.value;
    return member === undefined ? [] : runOf(member, next, memberPlace(at, next.key), plan);
  });
}

/** The element of an answer, or one for each row of a list. */
function runOf(value: Lexical, planned: PlannedElement, at: Place, plan: MessagePlan): readonly XmlElement[] {
  if (!planned.repeats) return single(value, planned, at, plan);
  if (value.kind === "absent") return [];
  if (value.kind !== "items") throw unexpected("a list", value, at);
  return value.items.flatMap((item, index) => single(item, planned, { pointer: `${at.pointer}/${index}`, pattern: `${at.pattern}/*` }, plan));
}

function single(value: Lexical, { name, content }: PlannedElement, at: Place, plan: MessagePlan): readonly XmlElement[] {
  if (value.kind === "absent") return [];
  switch (content.kind) {
    case "members":
      return unlessEmpty(name, membersOf(value, content.members, at, plan));
    case "rows":
      return unlessEmpty(name, runOf(value, content.row, at, plan));
    case "literal":
      return literal(value, name, content, at);
    case "code": {
      if (value.kind !== "code") throw unexpected("a code", value, at);
      return [codeElement(name, value, { ...value.list, ...content.list }, at.pointer)];
    }
    case "file":
      return fileElement(value, name, at);
  }
}

function literal(value: Lexical, name: string, content: PlannedContent & { readonly kind: "literal" }, at: Place): readonly XmlElement[] {
  if (value.kind !== "literal") throw unexpected("a literal", value, at);
  // XÖV counts an element of blanks as an empty one.
  if (/^[ \t\n\r]*$/.test(value.text)) return [];
  return [content.datatype === "text" ? dinElement(name, value.text, content.characters, at.pointer) : textElement(name, value.text, at.pointer)];
}

function fileElement(value: Lexical, name: string, at: Place): readonly XmlElement[] {
  if (value.kind !== "file") throw unexpected("a file", value, at);
  const { id, name: fileName, mediaType, sizeBytes, sha256 } = value.file;
  return [element(name, [
    textElement("dokumentID", id, at.pointer),
    textElement("dateiname", fileName, at.pointer),
    textElement("mimeType", mediaType, at.pointer),
    textElement("groesse", String(sizeBytes), at.pointer),
    textElement("sha256", sha256, at.pointer),
  ])];
}

function unlessEmpty(name: string, children: readonly XmlElement[]): readonly XmlElement[] {
  return children.length === 0 ? [] : [element(name, children)];
}

function memberPlace(at: Place, key: string): Place {
  return { pointer: childPattern(at.pointer, key), pattern: childPattern(at.pattern, key) };
}

function unexpected(expected: string, found: Lexical, at: Place): Fault {
  return new Fault("xml/not-in-shape", { expected, found: found.kind, location: at.pointer === "" ? "the whole record" : at.pointer });
}
