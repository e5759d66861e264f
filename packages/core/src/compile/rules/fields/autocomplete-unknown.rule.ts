import { pointerOf } from "../../../pointer/pointer.ts";
import type { FormRule } from "../subject.ts";
import { isAutocomplete } from "./autocomplete-tokens.ts";

/** A token that no browser knows. */
export const autocompleteUnknown: FormRule = {
  code: "autocomplete-unknown",
  severity: "warning",
  looksFor: "An \"autocomplete\" that is not one of HTML's.",
  why: "Browsers ignore it: the citizen types by hand what the phone knows, and the form fails WCAG 1.3.5.",
  find: ({ definition }) => Object.entries(definition.fields ?? {}).flatMap(([key, { autocomplete }]) => (autocomplete === undefined || isAutocomplete(autocomplete) ? [] : [{
    at: pointerOf(["fields", key, "autocomplete"]), expected: "a token of HTML, as \"given-name\", \"bday\", \"email\", \"tel\", \"postal-code\"", found: `"${autocomplete}"`, fix: "Correct the token, or remove it.",
  }])),
};
