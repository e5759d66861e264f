import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { definitionOf } from './definition-of.ts';
import { floorChecks, plainAjv } from './floor-checks.ts';
import { loadPublisher } from './publisher.ts';
import { median, table } from './statistics.ts';
import { formTask } from './task.ts';

const ROUNDS = 15;
const BATCH_MS = 25;
const BARS = { compile: 2, size: 1.25, rate: 0.8 };

/**
 * What publishing costs beside plain ajv over the same schema, in one run: time to compile, size of the module, rate of
 * whole validations. Each ratio is the median of rounds in which both take turns.
 */
export async function compileBench(fields: readonly number[]): Promise<number> {
  const { publish, open } = await loadPublisher();
  const [compiling, sizes, rates]: [string[][], string[][], string[][]] = [[], [], []];
  for (const count of fields) {
    const task = formTask(count);
    const definition = definitionOf(task);
    const compiled = await publish(definition);
    const floor = await floorChecks(task);

    const times = await inTurns(
      () => void plainAjv().compile(task.schema),
      () => floorChecks(task),
      () => publish(definition),
    );
    const [plain, withCode, ours] = times.map((each) => each.toFixed(1));
    compiling.push([String(count), plain ?? '', withCode ?? '', ours ?? '', ratio(times[2], times[0], BARS.compile), ratio(times[2], times[1])]);

    const bytes = [await minifiedGzip(floor), await minifiedGzip(compiled.moduleText)] as const;
    sizes.push([String(count), String(bytes[0]), String(bytes[1]), ratio(bytes[1], bytes[0], BARS.size)]);

    const plainCheck = plainAjv().compile(task.schema);
    const module = await loaded(compiled.moduleText);
    const form = open(compiled, module);
    for (const [name, answers] of Object.entries(task.answers)) {
      const found = form.evaluator().update(answers).issues().length;
      const [plainTime = 0, verdict = 0, whole = 0] = await inTurns(
        repeated(() => plainCheck(answers)),
        repeated(() => form.checks.validate(answers)),
        repeated(() => form.evaluator().update(answers).issues()),
      );
      rates.push([String(count), `${name}, ${found} issues`, perSecond(plainTime), perSecond(verdict), atLeast(plainTime / verdict), perSecond(whole), (plainTime / whole).toFixed(2)]);
    }
  }
  console.log('\nCompiling at publish, ms (ours includes all checks of the definition)\n');
  console.log(table(['fields', 'plain ajv', 'ajv with standalone code', 'publish', `÷ plain ajv ≤ ${BARS.compile}`, '÷ with code'], compiling));
  console.log('\nThe module, bytes minified and gzipped\n');
  console.log(table(['fields', 'plain ajv', 'ours', `ratio ≤ ${BARS.size}`], sizes));
  console.log('\nValidations of the whole form in a second\n');
  console.log(table(['fields', 'answers', 'plain ajv', 'verdict', `rate ≥ ${BARS.rate}`, 'with relevance and issues, from nothing', 'rate'], rates));
  return 0;
}

/** Median time of each, taking turns, so that a busy machine is busy for all. */
async function inTurns(...all: readonly (() => unknown)[]): Promise<readonly number[]> {
  const times = all.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, run] of all.entries()) {
      const started = performance.now();
      const timed = await run();
      times[i]?.push(typeof timed === 'number' ? timed : performance.now() - started);
    }
  }
  return times.map(median);
}

/** One run of something short: the mean over as many as fill a batch. @unit ms */
function repeated(run: () => unknown): () => number {
  return () => {
    const started = performance.now();
    let runs = 0;
    for (; performance.now() - started < BATCH_MS; runs++) run();
    return (performance.now() - started) / runs;
  };
}

async function minifiedGzip(text: string): Promise<number> {
  const { code } = await transform(text, { minify: true, format: 'esm', target: 'es2022' });
  return gzipSync(code, { level: 9 }).length;
}

async function loaded(text: string): Promise<unknown> {
  const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { readonly default: unknown };
  return module.default;
}

function ratio(ours = Number.NaN, theirs = Number.NaN, bar = Infinity): string {
  return `${(ours / theirs).toFixed(2)}${ours / theirs > bar ? ' !' : ''}`;
}

function atLeast(rate: number): string {
  return `${rate.toFixed(2)}${rate < BARS.rate ? ' !' : ''}`;
}

function perSecond(ms: number): string {
  return Math.round(1000 / ms).toLocaleString('en');
}
