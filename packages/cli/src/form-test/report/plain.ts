import { totals, type FormReport, type PlacedCoverage, type Reporter } from "./report.ts";

/** For people: every test by its sentence, and for each that failed what was expected and found, where. */
export const plain: Reporter = (reports) => {
  const { tests, failed } = totals(reports);
  const sum = `${tests} ${tests === 1 ? "test" : "tests"}, ${failed === 0 ? "all passed" : `${failed} failed`}`;
  return [...reports.flatMap(formLines), sum].join("\n");
};

function formLines({ form, file, tests, coverage }: FormReport): readonly string[] {
  if (file === undefined) return [`${form}: no tests`, ""];
  return [
    file,
    ...tests.flatMap(({ name, failures }) => [
      `  ${failures.length === 0 ? "ok  " : "FAIL"}  ${name}`,
      ...failures.flatMap(({ line, column, subject, expected, found }) => [
        `        ${file}:${line}:${column}  ${subject}`,
        `          expected  ${expected}`,
        `          found     ${found}`,
      ]),
    ]),
    ...(coverage ? coverageLines(form, coverage) : []),
    "",
  ];
}

const gapWords = { "never-true": "never true", "never-false": "never false", "never-missing": "never missing" } as const;

function coverageLines(form: string, { covered, conditions, gaps }: PlacedCoverage): readonly string[] {
  return [
    `  ${covered} of ${conditions} conditions were both true and false`,
    ...gaps.map(({ kind, line, column, location, what }) => `    ${gapWords[kind].padEnd(13)}  ${line === undefined ? "" : `${form}:${line}:${column}  `}${kind === "never-missing" ? what : `${what}  at ${location}`}`),
  ];
}
