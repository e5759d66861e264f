import type { ParseArgsConfig } from "node:util";
import type { Terminal } from "./terminal.ts";

/** 0: done. 1: something is to be mended in what was given. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** The words of a call, by the command's own options. */
export interface CommandCall {
  readonly files: readonly string[];
  /** The value of an option with an argument; undefined when it was not given. */
  text(option: string): string | undefined;
  /** The values of an option that may be given several times. */
  texts(option: string): readonly string[];
  /** Whether an option without an argument was given. */
  flag(option: string): boolean;
  readonly terminal: Terminal;
}

/** One command of `formgeber`; one file in `command/`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** How it is called, after "formgeber NAME". */
  readonly usage: string;
  /** The options, one line each, as `--help` shows them. */
  readonly details: readonly string[];
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** How many files it takes. */
  readonly files: { readonly atLeast: number; readonly atMost: number };
  /** @fault any; `main` shows it */
  run(call: CommandCall): Promise<ExitCode>;
}
