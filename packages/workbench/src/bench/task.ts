import { benchModel, benchSchema, invalidAnswers, validAnswers } from './model.ts';
import { rowsAnswers, rowsModel, rowsSchema } from './rows-model.ts';

/** Something to be measured: a model, its data contract, and the answers it is opened with. */
export interface BenchTask {
  readonly name: string;
  readonly model: unknown;
  /** JSON Schema 2020-12. */
  readonly schema: Record<string, unknown>;
  /** Answers by the name of their fixture. */
  readonly answers: Readonly<Record<string, unknown>>;
}

/** A form of so many fields, with valid answers and with some that have a hundred errors. */
export function formTask(fields: number): BenchTask {
  const model = benchModel(fields);
  return { name: `form-${fields}`, model, schema: benchSchema(model), answers: { valid: validAnswers(model), invalid: invalidAnswers(model) } };
}

/** A repeating group of so many rows. */
export function rowsTask(rows: number): BenchTask {
  const model = rowsModel(rows);
  return { name: `rows-${rows}`, model, schema: rowsSchema(model), answers: { valid: rowsAnswers(model) } };
}

/** Name of a fixture file without its ending. */
export function fixtureName(task: BenchTask, answers: string): string {
  return `${task.name}-${answers}`;
}
