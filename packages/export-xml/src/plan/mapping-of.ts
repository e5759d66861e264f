import type { RecordShape, XmlOutput } from "@formgeber/core";
import { elementNameOf } from "./xml-name.ts";

/** The mapping of a form: the one of its definition, or one made of its id and version when it has none. */
export function mappingOf(shape: RecordShape): XmlOutput {
  if (shape.xml) return shape.xml;
  const { id, version } = shape.form;
  return {
    namespace: `urn:formgeber:standard:${id}_${version}`,
    prefix: "form",
    standard: id,
    standardTitle: shape.title,
    version,
    message: `formular.${elementNameOf(id)}.0100`,
    messageType: { code: "0100", list: `urn:formgeber:standard:${id}:codeliste:nachrichtentyp`, listVersion: version },
  };
}

/** The namespace without its version: what the identifiers of the standard's own code lists begin with. */
export function standardUri(mapping: XmlOutput): string {
  return mapping.namespace.endsWith(`_${mapping.version}`) ? mapping.namespace.slice(0, -mapping.version.length - 1) : mapping.namespace;
}
