import { relative } from "node:path";
import { checkForm } from "@formgeber/cli/forms";
import { Fault } from "@formgeber/core";
import { readSamples } from "./form-folder.ts";

/** Why a form cannot be shown, as its author needs it. */
export interface Problem {
  /** File, line and column, as editors open it. */
  readonly place: string;
  /** Where in the definition, as a JSON Pointer; empty for the whole file. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

/** Everything that keeps the form of a file from being shown; none when it can be. Never throws. */
export async function problemsOf(file: string): Promise<readonly Problem[]> {
  try {
    const errors = (await checkForm(file)).filter(({ severity }) => severity === "error");
    if (errors.length === 0) await readSamples(file);
    return errors.map(({ path, line, column, location, expected, found, fix }) => ({ place: `${fromHere(path)}:${line}:${column}`, pointer: location, expected, found, fix }));
  } catch (error) {
    return [problemFrom(error, file)];
  }
}

/** What a fault keeps from being shown. */
export function problemFrom(error: unknown, file: string): Problem {
  if (!(error instanceof Fault)) return { place: fromHere(file), pointer: "", expected: "a form definition", found: String(error), fix: "Undo the last change of the file." };
  const facts = { ...(error.cause instanceof Fault && error.cause.facts), ...error.facts };
  const said = (...names: readonly string[]): string | undefined => names.map((name) => facts[name]).find((fact) => typeof fact === "string");
  return {
    place: fromHere(said("place", "path") ?? file),
    pointer: "",
    expected: said("expected") ?? "a file of JSON",
    found: said("found", "problem", "problems") ?? error.message,
    fix: said("fix") ?? "Mend the text there.",
  };
}

function fromHere(path: string): string {
  return relative(process.cwd(), path);
}
