import type { Json, Rule } from "@formgeber/core";
import { filesNamed, fixturesOf, issuesIn, type RuleFixtures } from "./rule-fixtures.testing.ts";

/** What a section of the page is called, by the folder its rules lie in. */
const SECTIONS: { readonly [folder: string]: string } = {
  profile: "File and schema", conditions: "Conditions", logic: "Rules between answers", values: "Values", keys: "Keys", layout: "Pages", labels: "Labels and texts",
  languages: "Languages", fields: "Fields", protection: "Law and data protection", "code-lists": "Code lists", outputs: "Documents", migrations: "Drafts of earlier versions", acceptance: "Accepted warnings", rules: "XML message",
};
const WIDTH = 110;
/** A fixture of more lines says less than its rule. */
const LINES_AT_MOST = 60;

/** The page of all rules, made of the rules, their fixtures and what the checker says about them. */
export async function rulesPage(rules: readonly Rule[]): Promise<string> {
  const files = filesNamed(".rule.ts");
  const folderOf = ({ code }: Rule): string => files.get(code)?.split("/").at(-2) ?? "";
  const folders = [...new Set(rules.map(folderOf))];
  const sections = await Promise.all(folders.map(async (folder) => [
    `## ${SECTIONS[folder] ?? folder}`,
    ...await Promise.all(rules.filter((rule) => folderOf(rule) === folder).map(section)),
  ].join("\n\n")));
  return `${[INTRODUCTION.replace("{count}", String(rules.length)), ...sections].join("\n\n")}\n`;
}

const INTRODUCTION = `# The rules of the checker

\`formgeber check\` holds a form definition against {count} rules before anybody fills it in. How it is called, how its findings
reach an editor or a build server, and how a warning is accepted says [authoring.md](authoring.md#check-it).

Each rule is one file with a form that it alone speaks of, and the same form mended, of which no rule speaks; a test proves
both for every rule. This page is made of them (\`npm run golden\`). The examples show what differs from
[the form they stand in](../packages/core/src/compile/rules/base.form.json). **Error**: the form cannot be published. **Warning**: it
can. **Warning, when asked**: told only after \`--rule CODE=warning\`.`;

async function section(rule: Rule): Promise<string> {
  const fixtures = fixturesOf(rule);
  const [issue] = await issuesIn(fixtures.faulty, fixtures);
  const kind = rule.severity === "error" ? "Error" : rule.optIn === true ? "Warning, when asked" : "Warning";
  return [
    `### ${rule.code}`,
    `**${kind}.** ${rule.looksFor} ${rule.why}`,
    "Wrong:",
    fence("json", shown(fixtures.faulty)),
    "The checker says:",
    fence("text", [`definition/${rule.code}  at ${brief(issue?.location ?? "")}`, `  expected  ${brief(issue?.expected ?? "")}`, `  found     ${brief(issue?.found ?? "")}`, `  to do     ${issue?.fix ?? ""}`].join("\n")),
    "Mended:",
    fence("json", shown(fixtures.mended)),
  ].join("\n\n");
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

function brief(text: string): string {
  return text.length > 400 ? `${text.slice(0, 397)}…` : text;
}

/** The members in which a form differs from the base, as people write JSON; left out where it would fill the page. */
function shown(members: RuleFixtures["faulty"]): string {
  const text = written(members, "");
  return text.split("\n").length > LINES_AT_MOST || text.split("\n").some((line) => line.length > 2 * WIDTH) ? "{ \"schema\": \"too much to show here: see the fixtures of the rule\" }" : text;
}

function written(value: Json, indent: string, before = 0): string {
  const line = inline(value);
  if (indent.length + before + line.length <= WIDTH || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((one: Json) => inner + written(one, inner)).join(",\n")}\n${indent}]`;
  return `{\n${Object.entries(value).map(([key, one]) => `${inner}${JSON.stringify(key)}: ${written(one, inner, key.length + 4)}`).join(",\n")}\n${indent}}`;
}

function inline(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
