import type { FormRule } from "../subject.ts";

/**
 * A key that the catalogue of services cannot hold: 99, then three digits each for group, service, procedure and detail.
 * The key has no check digit.
 * @source Leistungskatalog der öffentlichen Verwaltung (LeiKa-plus), structure of the LeiKa key
 */
export const leikaMalformed: FormRule = {
  code: "leika-malformed",
  severity: "warning",
  looksFor: "A LeiKa key that does not begin with 99, or whose group or service is 000.",
  why: "Portals find the form by this key: with a wrong one nobody is led to it.",
  find: ({ definition }) => (definition.service?.leika ?? []).flatMap((key, i) => (/^99(?!000)\d{3}(?!000)\d{3}\d{6}$/.test(key) ? [] : [{
    at: `/service/leika/${i}`, expected: "99, then group, service, procedure and detail of three digits each", found: `"${key}"`, fix: "Look the key up in the catalogue of public services.",
  }])),
};
