import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompiledForm, Form, FormModule } from '@formgeber/core';
import { build as bundle } from 'esbuild';
import { inRepository } from '../repository.ts';
import { production } from './build-site.ts';

/** What `publish.entry.ts` exports. */
export interface Publisher {
  publish(definition: unknown, codeLists?: unknown): Promise<CompiledForm>;
  open(compiled: CompiledForm, module: FormModule): Form;
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
