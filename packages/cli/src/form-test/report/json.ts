import { totals, type Reporter } from "./report.ts";

/** For programs: everything that is known, as JSON. */
export const json: Reporter = (reports) => JSON.stringify({ ...totals(reports), forms: reports }, undefined, 2);
