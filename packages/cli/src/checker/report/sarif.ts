import { pathToFileURL } from "node:url";
import { isAbsolute } from "node:path";
import type { Rule } from "@formgeber/core";
import { checkerRules } from "../../composition/compiler.ts";
import type { PlacedIssue } from "../../composition/check-form.ts";
import type { CheckReporter } from "./checked-file.ts";

/** Where the page of the rules is read; each rule has its anchor there. */
const RULES_PAGE = "https://example.org/formgeber/docs/checker.md";

/**
 * For build servers and editors: a SARIF log of one run.
 * @source SARIF 2.1.0 (OASIS Standard)
 */
export const sarif: CheckReporter = (files) => {
  const issues = files.flatMap((file) => file.issues);
  // Codes without a rule of their own (those of code lists) are told as rules without help.
  const known = checkerRules.map(descriptorOf);
  const further = [...new Set(issues.map(({ code }) => code))].filter((code) => !known.some(({ id }) => id === code)).map((id) => ({ id, defaultConfiguration: { level: "error", enabled: true } }));
  const rules = [...known, ...further];
  const indexes = new Map(rules.map(({ id }, i) => [id, i]));
  return JSON.stringify({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [{
      tool: { driver: { name: "formgeber check", informationUri: RULES_PAGE, rules } },
      columnKind: "utf16CodeUnits",
      artifacts: files.map(({ path }) => ({ location: { uri: uriOf(path) } })),
      results: issues.map((issue) => resultOf(issue, indexes.get(issue.code) ?? -1, files.findIndex(({ path }) => path === issue.path))),
    }],
  }, undefined, 2);
};

function descriptorOf({ code, severity, optIn, looksFor, why }: Rule) {
  return {
    id: `definition/${code}`,
    shortDescription: { text: looksFor },
    fullDescription: { text: `${looksFor} ${why}` },
    help: { text: `${why} An example, wrong and mended: ${RULES_PAGE}#${code}`, markdown: `${why} [An example, wrong and mended](${RULES_PAGE}#${code})` },
    helpUri: `${RULES_PAGE}#${code}`,
    defaultConfiguration: { level: severity, enabled: optIn !== true },
  };
}

function resultOf({ path, code, severity, location, line, column, expected, found, fix }: PlacedIssue, ruleIndex: number, index: number) {
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: `Expected ${expected}; found ${found}. ${fix}` },
    locations: [{
      physicalLocation: { artifactLocation: { uri: uriOf(path), index }, region: { startLine: line, startColumn: column } },
      logicalLocations: [{ fullyQualifiedName: location, kind: "member" }],
    }],
    // The line moves with every edit above it; what was found where does not.
    partialFingerprints: { "codeAndPlace/v1": `${code} ${location}` },
  };
}

/** A relative path as a relative reference, so that a build server finds the file in its own checkout. */
function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split(/[/\\]/).map(encodeURIComponent).join("/");
}
