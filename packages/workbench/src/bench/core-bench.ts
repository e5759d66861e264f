import { compileForColumn } from './compile-for-column.ts';
import { corePeers } from './core-peers.ts';
import { HIDING, SHOWING } from './model.ts';
import { loadDriver, type DrivenSession, type Driver } from './session-driver.ts';
import { median, table } from './statistics.ts';
import { formTask, rowsTask, type BenchTask } from './task.ts';

export interface CoreBenchOptions {
  /** Names of the harness's columns to measure beside ours; none: only ours. */
  readonly peers: readonly string[];
  readonly fields: readonly number[];
  readonly rows: readonly number[];
  readonly repetitions: number;
}

/**
 * What one step of a session costs in Node, without a page: the transition, all that follows for relevance, and the
 * answer's own checks; beside it, the check of the whole form. The aims: 0.05 ms for one answer at 1,000 fields, 1.5 times
 * that at 3,000, 0.5 ms for a row more or less.
 */
export async function coreBench({ peers, fields, rows, repetitions }: CoreBenchOptions): Promise<number> {
  const driver = await loadDriver();
  const forms = await inOrder(fields, async (count) => [count, await formCosts(driver, formTask(count), repetitions)] as const);
  console.log('\nOne step in forms of sections of ten, one field in ten depends on another; milliseconds, median\n');
  console.log(table(['fields', 'text', 'choice that shows or hides', 'whole form: verdict', 'whole form: issues'],
    forms.map(([count, costs]) => [String(count), ...[costs.text, costs.condition, costs.verdict, costs.issues].map(shown)])));
  const [first, last] = [forms[0]?.[1], forms.at(-1)?.[1]];
  if (first !== undefined && last !== undefined && first !== last) {
    console.log(`\nThe largest to the smallest: text ${(last.text / first.text).toFixed(2)}, choice ${(last.condition / first.condition).toFixed(2)}`);
  }
  const repeats = await inOrder(rows, async (count) => [count, await rowsCosts(driver, rowsTask(count), repetitions)] as const);
  console.log('\nOne step in a repeat of rows of six; milliseconds, median\n');
  console.log(table(['rows', 'cell', 'add', 'remove the last', 'remove the first', 'remove in the middle'],
    repeats.map(([count, costs]) => [String(count), ...[costs.cell, costs.add, costs.last, costs.first, costs.middle].map(shown)])));
  return peers.length === 0 ? 0 : corePeers(peers, fields);
}

const shown = (ms: number): string => ms.toFixed(4);

async function inOrder<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await run(item));
  return results;
}

async function formCosts(driver: Driver, task: BenchTask, repetitions: number) {
  const session = await sessionOf(driver, task);
  const section = `/s${Math.floor(sectionsOf(task) / 2)}`;
  return {
    text: timed(repetitions * 400, (i) => session.answer(`${section}/f1`, `Name ${i % 7}`)),
    condition: timed(repetitions * 400, (i) => session.answer(`${section}/f0`, i % 2 === 0 ? SHOWING : HIDING)),
    verdict: timed(repetitions * 40, () => session.validate()),
    issues: timed(repetitions * 4, (i) => {
      session.answer(`${section}/f1`, `Name ${i % 7}`);
      session.allIssues();
    }),
  };
}

function sectionsOf(task: BenchTask): number {
  return (task.model as { readonly sections: readonly unknown[] }).sections.length;
}

async function rowsCosts(driver: Driver, task: BenchTask, repetitions: number) {
  const session = await sessionOf(driver, task);
  const { rows } = task.model as { readonly rows: number };
  const middle = Math.floor(rows / 2);
  const restored = (index: number) => timed(repetitions * 20, () => session.removeRow('/items', index), () => session.addRow('/items'));
  return {
    cell: timed(repetitions * 400, (i) => session.answer(`/items/${middle}/c0`, `Item ${i % 7}`)),
    add: timed(repetitions * 20, () => session.addRow('/items'), () => session.removeRow('/items', rows)),
    last: restored(rows - 1),
    first: restored(0),
    middle: restored(middle),
  };
}

async function sessionOf(driver: Driver, task: BenchTask): Promise<DrivenSession> {
  const { checks, prepared } = await compileForColumn(task);
  const module = (await import(`data:text/javascript,${encodeURIComponent(checks)}`)) as { readonly default: unknown };
  return driver.driveSession(prepared, module.default, task.answers.valid);
}

/** The median of so many runs, the first tenth of them to warm up; what `restore` does is not counted. */
function timed(times: number, run: (i: number) => void, restore: () => void = () => undefined): number {
  const samples: number[] = [];
  for (let i = 0; i < times + times / 10; i++) {
    const started = performance.now();
    run(i);
    const ms = performance.now() - started;
    if (i >= times / 10) samples.push(ms);
    restore();
  }
  return median(samples);
}
