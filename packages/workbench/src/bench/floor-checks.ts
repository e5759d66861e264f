import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { BenchTask } from './task.ts';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Plain ajv as its users set it up for a task like these. */
export function plainAjv(): Ajv2020 {
  return new Ajv2020({ allErrors: true, strict: false, formats: { date: DATE }, code: { source: true, esm: true } });
}

/** Text of a module whose default export validates the whole of a task’s answers: the fastest validator there is. */
export async function floorChecks({ schema }: BenchTask): Promise<string> {
  const ajv = plainAjv();
  return standaloneCode.default(ajv, ajv.compile(schema));
}
