import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { inRepository } from '../repository.ts';
import { production } from './build-site.ts';

/** A published form, as far as the benches look into it. Types of core would make every command wait for its build. */
export interface Published {
  readonly package: unknown;
  readonly moduleText: string;
}

/** A form at work, as far as the benches ask it. */
export interface OpenForm {
  readonly checks: { validate(answers: unknown): boolean };
  evaluator(): { update(answers: unknown): { issues(): readonly unknown[] } };
}

/** What `publish.entry.ts` exports. */
export interface Publisher {
  publish(definition: unknown, codeLists?: unknown): Promise<Published>;
  open(compiled: Published, module: unknown): OpenForm;
}

let publisher: Promise<Publisher> | undefined;

/** The form compiler, from the sources as they are now: the workbench itself never waits for the packages to be built. */
export function loadPublisher(): Promise<Publisher> {
  return (publisher ??= bundledPublisher());
}

async function bundledPublisher(): Promise<Publisher> {
  const folder = mkdtempSync(join(tmpdir(), 'formgeber-publish-'));
  try {
    const outfile = join(folder, 'publish.mjs');
    const entry = inRepository('packages/workbench/src/bench/page/publish.entry.ts');
    await bundle({ ...production, minify: false, platform: 'node', entryPoints: [entry], outfile });
    return (await import(pathToFileURL(outfile).href)) as Publisher;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
