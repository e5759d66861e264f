import { parseArgs } from "node:util";
import { Fault } from "@formgeber/core";
import type { Command, ExitCode } from "./command.ts";
import { accessibility } from "./command/accessibility.ts";
import { check } from "./command/check.ts";
import { codeList } from "./command/code-list.ts";
import { compile } from "./command/compile.ts";
import { diff } from "./command/diff.ts";
import { hash } from "./command/hash.ts";
import { migrate } from "./command/migrate.ts";
import { pdf } from "./command/pdf.ts";
import { rules } from "./command/rules.ts";
import { serve } from "./command/serve.ts";
import { test } from "./command/test.ts";
import { theme } from "./command/theme.ts";
import { types } from "./command/types.ts";
import { upgrade } from "./command/upgrade.ts";
import { xml } from "./command/xml.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

const commands: readonly Command[] = [check, test, rules, codeList, upgrade, diff, migrate, hash, types, theme, accessibility, compile, pdf, xml, serve];

/** Runs `formgeber` with the words of a call and gives the exit code. Faults are shown; anything else is a defect and thrown. */
export async function main(words: readonly string[], terminal: Terminal = processTerminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const isAsked = name === undefined || name === "help" || name === "--help" || name === "-h";
    if (!isAsked) terminal.say(`formgeber: expected one of ${commands.map((one) => one.name).join(", ")}; found "${name}".\n`);
    terminal.say(overview());
    return isAsked && name !== undefined ? 0 : 2;
  }
  try {
    return await runCommand(command, rest, terminal);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    terminal.say(error.message);
    return 1;
  }
}

async function runCommand(command: Command, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parse(command, words);
  if (typeof parsed === "string") {
    terminal.say(`formgeber ${command.name}: ${parsed}\n`);
    terminal.say(helpOf(command));
    return 2;
  }
  if (parsed.values["help"] === true) {
    terminal.say(helpOf(command));
    return 0;
  }
  const { atLeast, atMost } = command.files;
  const count = parsed.positionals.length;
  if (count < atLeast || count > atMost) {
    const expected = atLeast === atMost ? String(atLeast) : `${atLeast} or more`;
    terminal.say(`formgeber ${command.name}: expected ${expected} file names; found ${count}.\n`);
    terminal.say(helpOf(command));
    return 2;
  }
  const valueOf = (option: string): unknown => parsed.values[option];
  return command.run({
    files: parsed.positionals,
    text: (option) => { const value = valueOf(option); return typeof value === "string" ? value : undefined; },
    texts: (option) => { const value = valueOf(option); return Array.isArray(value) ? value.filter((one) => typeof one === "string") : []; },
    flag: (option) => valueOf(option) === true,
    terminal,
  });
}

interface Parsed {
  readonly values: { readonly [option: string]: unknown };
  readonly positionals: readonly string[];
}

/** The options and files of a call, or what is wrong with it. */
function parse({ options }: Command, words: readonly string[]): Parsed | string {
  try {
    return parseArgs({ args: [...words], options: { ...options, help: { type: "boolean", short: "h" } }, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "formgeber: forms of public administrations",
    "",
    "Usage: formgeber COMMAND …",
    "",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "formgeber COMMAND --help says more.",
  ].join("\n");
}

function helpOf({ name, usage, summary, details }: Command): string {
  return [summary, "", `Usage: formgeber ${name} ${usage}`, "", ...details.map((line) => `  ${line}`)].join("\n").trimEnd();
}
