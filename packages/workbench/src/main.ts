import { bench } from './command/bench.ts';
import { build } from './command/build.ts';
import { check } from './command/check.ts';
import { generate } from './command/generate.ts';
import { golden } from './command/golden.ts';
import { pictures } from './command/pictures.ts';
import { prove } from './command/prove.ts';
import { start } from './command/start.ts';
import { types } from './command/types.ts';

/** A command takes the words after its name and answers with an exit code. */
export type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, Command>> = { bench, build, check, generate, golden, pictures, prove, start, types };

/** Runs one workbench command and answers with the exit code of the process. */
export async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    console.error(`Unknown command "${name}". One of: ${Object.keys(commands).join(', ')}.`);
    return 2;
  }
  return command(args);
}
