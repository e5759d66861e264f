import type { FormRule } from "../subject.ts";
import { propertyKeys } from "./property-keys.ts";

/**
 * Members that every object of JavaScript has, `then`, by which it takes an object for a promise, and those by which a
 * control would hide a member of its form in the DOM.
 * @source ECMAScript 2024, 20.1.3; HTML, "dom-form-nameditem" and "dom clobbering"
 */
const RESERVED: ReadonlySet<string> = new Set([
  "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf", "prototype", "then",
  "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__",
  "elements", "submit", "requestSubmit", "reset", "checkValidity", "reportValidity", "attributes", "childNodes", "children", "firstChild", "innerHTML", "nodeName", "nodeType", "ownerDocument", "parentNode", "tagName",
]);

/** A key that means something else already. */
export const reservedKey: FormRule = {
  code: "reserved-key",
  severity: "warning",
  looksFor: "A key that every JavaScript object or every HTML form has by nature, such as \"constructor\" or \"submit\".",
  why: "Programs that read the answers as objects, or show them in a plain HTML form, meet their own member instead of the answer.",
  find: (subject) => propertyKeys(subject).filter(({ key }) => RESERVED.has(key)).map(({ at, key }) => ({
    at, expected: "a key that means nothing else in JavaScript or the DOM", found: `"${key}"`, fix: "Rename the key.",
  })),
};
