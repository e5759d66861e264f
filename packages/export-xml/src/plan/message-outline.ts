import type { RecordShape } from "@formgeber/core";
import type { MessageElement, MessageOutline } from "@formgeber/core/version";
import { mappingOf } from "./mapping-of.ts";
import { planMessage } from "./plan-message.ts";
import type { PlannedContent, PlannedElement } from "./plan.ts";

/** A form's message as its readers know it, so that two versions can be compared. */
export function messageOutline(shape: RecordShape): MessageOutline {
  const { namespace, prefix, standard, version, message, messageType: { code, list, listVersion } } = mappingOf(shape);
  return {
    head: { namespace, prefix, standard, version, message, messageType: `${code} of ${list} ${listVersion}` },
    elements: planMessage(shape).members.flatMap((element) => elementsOf(element, [])),
  };
}

function elementsOf({ pattern, name, minOccurs, maxOccurs, content }: PlannedElement, above: readonly string[]): readonly MessageElement[] {
  const path = [...above, name];
  const inner = content.kind === "members" ? content.members : content.kind === "rows" ? [content.row] : [];
  return [{ pattern, path, minOccurs, maxOccurs, ...contentOf(content) }, ...inner.flatMap((element) => elementsOf(element, path))];
}

function contentOf(content: PlannedContent): Pick<MessageElement, "type" | "facets" | "list" | "codes"> {
  switch (content.kind) {
    case "literal": return { type: `${content.datatype} of set ${content.characters}`, facets: facetsOf(content.facets) };
    case "code": return { type: "a code", facets: {}, list: content.list, ...(content.codes && { codes: content.codes }) };
    default: return { type: content.kind, facets: {} };
  }
}

function facetsOf(facets: object): { readonly [name: string]: string | number } {
  return Object.fromEntries(Object.entries(facets).map(([name, value]: [string, unknown]) => [name, typeof value === "number" ? value : String(value)]));
}
