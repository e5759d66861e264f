import { Fault, type DefinitionIssue, type Rule } from "@formgeber/core";

const LEVELS = ["off", "warning", "error"] as const;
type Level = (typeof LEVELS)[number];

/** Code of a rule → what is to become of what it finds. */
export type RuleSettings = ReadonlyMap<string, Level>;

/**
 * The settings of a call: "CODE=off", "CODE=warning", "CODE=error". What publishing refuses stays an error.
 * @fault cli/rule-setting
 */
export function readRuleSettings(words: readonly string[], rules: readonly Rule[]): RuleSettings {
  return new Map(words.map((word) => {
    const [name = "", level = ""] = word.split("=");
    const code = name.replace(/^definition\//, "");
    const rule = rules.find((one) => one.code === code);
    const known = LEVELS.find((one) => one === level);
    if (known === undefined) throw new Fault("cli/rule-setting", { expected: `CODE=${LEVELS.join("|")}`, found: word });
    if (rule === undefined) throw new Fault("cli/rule-setting", { expected: "the code of a rule (docs/checker.md)", found: name });
    if (rule.severity === "error" && known !== "error") throw new Fault("cli/rule-setting", { expected: `a rule that only warns; publishing refuses what ${code} finds`, found: word });
    return [code, known] as const;
  }));
}

/** The rules that a setting makes speak although they only speak when asked. */
export function askedBy(settings: RuleSettings): readonly string[] {
  return [...settings].filter(([, level]) => level !== "off").map(([code]) => code);
}

/** The issues as the settings have them. */
export function judged<T extends DefinitionIssue>(issues: readonly T[], settings: RuleSettings): readonly T[] {
  return issues.flatMap((issue) => {
    const level = settings.get(issue.code.replace(/^definition\//, "")) ?? issue.severity;
    return level === "off" ? [] : [level === issue.severity ? issue : { ...issue, severity: level }];
  });
}
