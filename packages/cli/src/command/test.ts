import { Fault } from "@formgeber/core";
import { locate } from "@formgeber/core/compile";
import type { Command } from "../command.ts";
import { loadForm, type LoadedForm } from "../composition/load-form.ts";
import { placeInFile } from "../composition/place-in-file.ts";
import { formFileOf } from "../form-test/read-form-tests.ts";
import { json } from "../form-test/report/json.ts";
import { junit } from "../form-test/report/junit.ts";
import { plain } from "../form-test/report/plain.ts";
import { totals, type FormReport, type PlacedCoverage, type Reporter } from "../form-test/report/report.ts";
import { runFormTests, type RunTests } from "../form-test/run-form-tests.ts";

const reporters: { readonly [name: string]: Reporter } = { plain, json, junit };

/** Runs the tests that lie beside forms. */
export const test: Command = {
  name: "test",
  summary: "Run the tests beside forms (NAME.form.test.json).",
  usage: "FORM… [--reporter plain|json|junit] [--coverage] [--code-lists DIR]",
  details: [
    "--reporter NAME   plain for people, json or junit for programs; plain when it is not given",
    "--coverage        also say which conditions were never true or never false, and which required answers were never missing",
    "--code-lists DIR  where code lists lie; else the nearest folder code-lists beside or above the form",
    "Ends with 1 when a test fails, or when none of the forms has tests.",
  ],
  options: { reporter: { type: "string" }, coverage: { type: "boolean" }, "code-lists": { type: "string" } },
  files: { atLeast: 1, atMost: Infinity },
  async run({ files, text, flag, terminal }) {
    const name = text("reporter") ?? "plain";
    const reporter = Object.hasOwn(reporters, name) ? reporters[name] : undefined;
    if (reporter === undefined) throw new Fault("cli/unknown-reporter", { known: Object.keys(reporters).join(", "), found: name });
    const reports: FormReport[] = [];
    for (const file of files) {
      const path = formFileOf(file);
      const loaded = await loadForm(path, text("code-lists"));
      reports.push(reportOf(path, loaded, await runFormTests(loaded.compiled, path), flag("coverage")));
    }
    terminal.out(`${reporter(reports)}\n`);
    const { tests, failed } = totals(reports);
    return tests === 0 || failed > 0 ? 1 : 0;
  },
};

function reportOf(form: string, loaded: LoadedForm, run: RunTests | undefined, withCoverage: boolean): FormReport {
  if (run === undefined) return { form, tests: [] };
  const place = (location: string) => locate(run.file.text, location);
  return {
    form,
    file: run.file.path,
    tests: run.results.map(({ name, location, failures }) => ({ name, ...place(location), failures: failures.map((failure) => ({ ...failure, ...place(failure.location) })) })),
    ...(withCoverage && { coverage: placed(loaded, run.coverage) }),
  };
}

function placed({ file }: LoadedForm, coverage: RunTests["coverage"]): PlacedCoverage {
  return { ...coverage, gaps: coverage.gaps.map((gap) => (gap.kind === "never-missing" ? gap : { ...gap, ...placeInFile(file, gap.location) })) };
}
