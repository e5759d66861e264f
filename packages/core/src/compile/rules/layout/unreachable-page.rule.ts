import type { FormRule } from "../subject.ts";
import { unreachablePages } from "./unreachable-pages.ts";

/** A page that nobody ever sees. */
export const unreachablePage: FormRule = {
  code: "unreachable-page",
  severity: "warning",
  looksFor: "A page whose answers and notes all hang on conditions that never hold.",
  why: "The page is never shown; what it should ask never reaches the authority.",
  find: (subject) => unreachablePages(subject).map(({ at, page, cause }) => ({
    at, expected: "a page that someone can come to", found: `"${page}", of which all hangs on ${cause.because}: ${cause.reason}`, fix: "Correct that condition, or remove the page with all it shows.",
  })),
};
