import { rm } from 'node:fs/promises';
import { build as bundle, type Metafile, type Plugin } from 'esbuild';
import { inRepository, repository } from '../repository.ts';
import { interpretedRules } from './interpreted-rules.ts';
import { directImports } from './direct-imports.ts';
import { minifiedTemplates } from './minified-templates.ts';
import { minifyOnceMore } from './minify-once-more.ts';
import { oneChunk } from './one-chunk.ts';
import { screenOnly } from './screen-only.ts';
import { shippedSources, type SourceStep } from './shipped-sources.ts';
import { typesWithFaces } from './types-with-faces.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Where the files for a municipality's page lie after a build. */
export const browserBundles = inRepository('packages/embed/dist/browser');

/** Sentences of faults are for developers and operators; a citizen's browser need not load those of the whole house. */
const withoutFaultSentences: Plugin = {
  name: 'without-fault-sentences',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]core[\\/]src[\\/]fault[\\/]catalogue\.ts$/ }, () => ({ contents: 'export const catalogue = {};' }));
  },
};

/** Options are checked when a form is published. A function without content takes what it is given with it out of the bundle. */
const withoutOptionSchemas: Plugin = {
  name: 'without-option-schemas',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]fields[\\/]src[\\/]like[\\/]option-schema\.ts$/ }, () => ({ contents: 'export function optionSchema() {}' }));
  },
};

/** What every bundle for browsers is made with; `first` are steps of its own. */
export function browserPlugins(...first: readonly SourceStep[]): Plugin[] {
  return [withoutFaultSentences, withoutOptionSchemas, wordsByLanguage, shippedSources([...first, directImports(), screenOnly, minifiedTemplates]), interpretedRules];
}

/** Bundles the loader and the form for the browser: ES modules, minified, shared code in chunks. */
export async function buildBrowserBundles(outdir: string = browserBundles): Promise<Metafile> {
  await rm(outdir, { recursive: true, force: true });
  const form = inRepository('packages/embed/src/bundle.ts');
  const { plugin, step } = oneChunk(form);
  const { metafile } = await bundle({
    entryPoints: {
      loader: inRepository('packages/embed/src/loader.ts'),
      bundle: form,
    },
    outdir,
    absWorkingDir: repository,
    bundle: true,
    splitting: true,
    minify: true,
    sourcemap: true,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    charset: 'utf8',
    plugins: [typesWithFaces(form), plugin, ...browserPlugins(step)],
    legalComments: 'linked',
    logLevel: 'warning',
  });
  await minifyOnceMore(Object.keys(metafile.outputs).filter((path) => path.endsWith('.js')));
  return metafile;
}
