import { element, textElement, writeXml } from "@formgeber/export-xml";
import { totals, type FormReport, type Reporter, type TestReport } from "./report.ts";

/** For build servers: JUnit's XML, a suite for each form. Gaps of the coverage are no failures and stand in its output. */
export const junit: Reporter = (reports) => {
  const { tests, failed } = totals(reports);
  return writeXml(element("testsuites", reports.filter(({ file }) => file !== undefined).map(suite), { tests: String(tests), failures: String(failed) })).trimEnd();
};

function suite(report: FormReport): ReturnType<typeof element> {
  const { form, file = "", tests, coverage } = report;
  const failed = tests.filter(({ failures }) => failures.length > 0).length;
  const gaps = (coverage?.gaps ?? []).map(({ kind, what, location }) => `${kind}  ${what}  ${location}`).join("\n");
  return element("testsuite", [
    ...tests.map((test) => testCase(form, file, test)),
    ...(gaps === "" ? [] : [textElement("system-out", legal(gaps))]),
  ], { name: legal(form), tests: String(tests.length), failures: String(failed) });
}

function testCase(form: string, file: string, { name, failures }: TestReport): ReturnType<typeof element> {
  return element("testcase", failures.map(({ line, column, subject, expected, found }) => textElement(
    "failure",
    legal(`${file}:${line}:${column}  ${subject}\nexpected  ${expected}\nfound     ${found}`),
    undefined,
    { message: legal(`${subject}: expected ${expected}, found ${found}`) },
  )), { name: legal(name), classname: legal(form), file: legal(file) });
}

/** Texts of a test may hold characters that XML cannot. */
function legal(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
