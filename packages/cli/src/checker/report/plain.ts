import type { PlacedIssue } from "../../composition/check-form.ts";
import type { CheckReporter } from "./checked-file.ts";

/** For people: four lines for each issue, then one for the file. The first line of an issue opens the place in most editors. */
export const plain: CheckReporter = (files) => files.flatMap(({ path, issues }) => {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const warnings = issues.length - errors;
  return [...issues.map(described), `${path}: ${errors === 0 ? "no errors" : many(errors, "error")}${warnings === 0 ? "" : `, ${many(warnings, "warning")}`}`];
}).join("\n");

function described({ path, line, column, code, location, severity, expected, found, fix }: PlacedIssue): string {
  return [
    `${path}:${line}:${column}  ${severity}  ${code}  at ${location === "" ? "/" : location}`,
    `  expected  ${expected}`,
    `  found     ${found}`,
    `  to do     ${fix}`,
    "",
  ].join("\n");
}

function many(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
