/** Where one group of base types comes from. */
export interface BaseNamespace {
  readonly prefix: string;
  readonly uri: string;
  /** File that defines it, relative to the form's schema. */
  readonly schemaLocation: string;
}

/**
 * The base types a form's schema builds on: head types (`Nachricht.G2GType` …), `Code`, and the DIN 91379 types
 * (`datatypeA` to `datatypeE`). Messages look the same whichever base is chosen.
 */
export interface BaseNamespaces {
  readonly message: BaseNamespace;
  readonly code: BaseNamespace;
  readonly text: BaseNamespace;
}

const own: BaseNamespace = { prefix: "basis", uri: "urn:formgeber:basis_1.0", schemaLocation: "formgeber-basis.xsd" };

/** Formgeber's own base schema, `schemas/xsd/formgeber-basis.xsd`: free to copy and change. */
export const ownBase: BaseNamespaces = { message: own, code: own, text: own };

/** KoSIT's base schemas. Their licence forbids changed copies, so a standard's publisher places them beside its own. */
export const xoevBase: BaseNamespaces = {
  message: {
    prefix: "bn-uq-g2g",
    uri: "http://xoev.de/schemata/basisnachricht/unqualified/g2g/1_1",
    schemaLocation: "xoev-basisnachricht-unqualified-g2g_1.1.xsd",
  },
  code: { prefix: "xoev-code", uri: "http://xoev.de/schemata/code/1_0", schemaLocation: "xoev-code.xsd" },
  text: {
    prefix: "din91379",
    uri: "urn:xoev-de:kosit:xoev:datentyp:din-91379_2022-08",
    schemaLocation: "din-norm-91379-datatypes.xsd",
  },
};
