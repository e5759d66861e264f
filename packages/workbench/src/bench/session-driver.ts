import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { inRepository } from '../repository.ts';
import { production } from './build-site.ts';

/** A session of one person, as `session.entry.ts` gives it. */
export interface DrivenSession {
  answer(pointer: string, raw: string): void;
  addRow(pointer: string): void;
  removeRow(pointer: string, index: number): void;
  allIssues(): number;
  validate(): boolean;
}

export interface Driver {
  driveSession(prepared: unknown, module: unknown, answers: unknown): DrivenSession;
}

let bundled: Promise<string> | undefined;

/** The file that drives sessions, bundled from the sources as they are now. It lies in a temporary folder. */
export function bundleSession(): Promise<string> {
  return (bundled ??= writeBundle());
}

async function writeBundle(): Promise<string> {
  const outfile = join(mkdtempSync(join(tmpdir(), 'formgeber-session-')), 'session.mjs');
  await bundle({ ...production, minify: false, platform: 'node', entryPoints: [inRepository('packages/workbench/src/bench/page/session.entry.ts')], outfile });
  return outfile;
}

/** What drives sessions. */
export async function loadDriver(): Promise<Driver> {
  return (await import(pathToFileURL(await bundleSession()).href)) as Driver;
}
