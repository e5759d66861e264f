import type { Browser } from 'playwright';
import { median, table } from './statistics.ts';
import type { BenchTask } from './task.ts';

/** A task, and how one repetition of it is measured in a browser. */
export interface Measurement {
  readonly task: BenchTask;
  readonly title: string;
  /** How many times the limit a column may take, by the name of the time. Information: nothing fails by it. */
  readonly bars: Readonly<Record<string, number>>;
  /** `page` is the address of a column’s page. */
  measure(browser: Browser, page: string): Promise<Measured>;
}

/** One repetition of one column. */
export interface Measured {
  /** Milliseconds, by the names of the bars. */
  readonly times: Readonly<Record<string, number>>;
  readonly lostCharacters: number;
}

/** Medians of all columns as a table, each with how many times the limit it is and whether that is over the bar. */
export function report(
  { bars }: Pick<Measurement, 'bars'>,
  results: ReadonlyMap<string, readonly Measured[]>,
  limit: string,
): string {
  const names = Object.keys(bars);
  const middle = (column: string, name: string): number =>
    median((results.get(column) ?? []).map(({ times }) => times[name] ?? Number.NaN));
  const cell = (column: string, name: string): string => {
    const value = middle(column, name);
    const ratio = value / middle(limit, name);
    return `${value.toFixed(1)} (${ratio.toFixed(2)}${ratio > (bars[name] ?? Infinity) ? ' !' : ''})`;
  };
  const lost = (column: string): string => {
    const most = Math.max(...(results.get(column) ?? []).map(({ lostCharacters }) => lostCharacters));
    return most > 0 ? `${most} !` : '0';
  };
  return table(
    ['column', ...names.map((name) => `${name} ≤ ${bars[name]}`), 'characters lost'],
    [...results.keys()].map((column) => [column, ...names.map((name) => cell(column, name)), lost(column)]),
  );
}
