import { builtinModules } from 'node:module';
import { packageOf } from '../../source/package-files.ts';

/** Something that the code of a place must not do, with what to do instead. */
export interface Prohibition {
  readonly id: string;
  /** True for the files that the rule is about. */
  readonly holdsFor: (file: string) => boolean;
  readonly forbids: {
    readonly imports?: (specifier: string) => boolean;
    readonly acts?: readonly Act[];
  };
  readonly instead: string;
}

/** Things a program does without importing anything. The DOM is missing here: the compiler keeps it out of a package. */
export type Act = 'evaluates text' | 'fetches' | 'makes an id or a random number' | 'reads JSON without limits' | 'reads the clock';

const builtins = new Set(builtinModules);
const isNode = (specifier: string): boolean => specifier.startsWith('node:') || builtins.has(specifier);
const names = (...packages: readonly string[]) => {
  return (specifier: string): boolean =>
    packages.some((name) => specifier === name || specifier.startsWith(name.endsWith('/') ? name : `${name}/`));
};
const inPackage = (...packages: readonly string[]) => {
  return (file: string): boolean => packages.includes(packageOf(file) ?? '');
};
const outside = (folder: string) => (file: string): boolean => !file.startsWith(folder);

const isExporter = inPackage('export-pdf', 'export-xml');
const isFontReader = (file: string): boolean => file.startsWith('packages/export-pdf/src/fonts');
const isMainCore = (file: string): boolean =>
  file.startsWith('packages/core/src/') && !file.startsWith('packages/core/src/compile/');
/** Files that the program wrote or brought along itself. */
const isOwnFile = (file: string): boolean =>
  ['packages/service/src/database/server-folder.ts', 'packages/service/src/database/server-binaries.ts'].includes(file);
const isTool = inPackage('workbench', 'testkit');

/** The list of DESIGN.md, section 4: what no package may ever do. */
export const prohibitions: readonly Prohibition[] = [
  {
    id: 'core-runs-anywhere',
    holdsFor: inPackage('core'),
    forbids: {
      imports: (specifier) => isNode(specifier) || names('lit', 'lit-html', '@lit/', 'react', '@formgeber/')(specifier),
      acts: ['fetches', 'reads the clock', 'makes an id or a random number'],
    },
    instead: 'core is data and pure functions; take what you need as a parameter (a port).',
  },
  {
    id: 'ajv-at-publishing-only',
    holdsFor: (file) => outside('packages/core/src/compile/')(file) && !isTool(file),
    forbids: { imports: names('ajv', 'ajv-formats') },
    instead: 'use `@formgeber/core/compile`, and only where forms are published.',
  },
  {
    id: 'linear-time-expressions-in-one-place',
    holdsFor: (file) => outside('packages/core/src/linear/')(file) && !isTool(file),
    forbids: { imports: names('re2js') },
    instead: 'use `@formgeber/core/linear`.',
  },
  {
    id: 'rules-library-in-one-place',
    holdsFor: outside('packages/core/src/rules/'),
    forbids: { imports: names('json-logic-engine') },
    instead: 'use `@formgeber/core/rules`, which only forms with rules load.',
  },
  {
    id: 'workbench-waits-for-no-build',
    holdsFor: (file) => inPackage('workbench')(file) && !file.includes('/bench/page/'),
    forbids: { imports: names('@formgeber/') },
    instead: 'bundle what you need from the sources, as the benches do; types alone would make every command wait for a build.',
  },
  {
    id: 'renderer-knows-no-field-type',
    holdsFor: inPackage('renderer'),
    forbids: { imports: names('@formgeber/fields'), acts: ['fetches'] },
    instead: 'the renderer is given a set of field types and a transport.',
  },
  {
    id: 'strangers-stay-strangers',
    holdsFor: isExporter,
    forbids: {
      imports: names('@formgeber/fields', '@formgeber/renderer', '@formgeber/export-pdf', '@formgeber/export-xml', 'lit'),
    },
    instead: 'an exporter reads a transcript or a record from core, nothing else.',
  },
  {
    id: 'same-input-same-bytes',
    holdsFor: isExporter,
    forbids: { acts: ['reads the clock', 'makes an id or a random number', 'fetches'] },
    instead: 'take the time and the id from the transcript or record, so that the same input gives the same bytes.',
  },
  {
    id: 'exporters-read-no-files',
    holdsFor: (file) => isExporter(file) && !isFontReader(file),
    forbids: { imports: isNode },
    instead: 'take bytes as a parameter; only the fonts entry reads files.',
  },
  {
    id: 'service-is-given-its-exporters',
    holdsFor: inPackage('service'),
    forbids: {
      imports: names('@formgeber/fields', '@formgeber/renderer', '@formgeber/export-pdf', '@formgeber/export-xml'),
    },
    instead: 'the composition root (cli) passes exporters and field types in.',
  },
  {
    id: 'pdf-lib-behind-the-pen',
    holdsFor: (file) => outside('packages/export-pdf/src/pen/')(file) && !isTool(file),
    forbids: { imports: names('pdf-lib', 'fontkit', '@pdf-lib/', '@cantoo/pdf-lib') },
    instead: 'draw through `packages/export-pdf/src/pen`, so that the library can be changed in one place.',
  },
  {
    id: 'xmlbuilder2-behind-the-writer',
    holdsFor: outside('packages/export-xml/src/writer/'),
    forbids: { imports: names('xmlbuilder2') },
    instead: 'write through `packages/export-xml/src/writer`.',
  },
  {
    id: 'server-rendering-in-one-place',
    holdsFor: outside('packages/renderer/src/server/'),
    forbids: { imports: names('@lit-labs/ssr') },
    instead: 'use `@formgeber/renderer/server`, where a composition root renders first pages.',
  },
  {
    id: 'http-framework-at-the-door',
    holdsFor: outside('packages/service/src/http/'),
    forbids: { imports: names('fastify', '@fastify/') },
    instead: 'keep HTTP in `packages/service/src/http`; the rest of the service knows requests by meaning.',
  },
  {
    id: 'react-in-storybook-only',
    holdsFor: (file) => !inPackage('storybook-addon')(file),
    forbids: { imports: names('react', 'react-dom') },
    instead: 'write an element; React belongs to Storybook’s own user interface.',
  },
  {
    id: 'no-code-from-text',
    holdsFor: (file) => isMainCore(file) || inPackage('renderer', 'fields', 'embed')(file),
    forbids: { acts: ['evaluates text'] },
    instead: 'it must run under `script-src \'self\'` with Trusted Types.',
  },
  {
    id: 'one-gate-for-json',
    holdsFor: (file) => inPackage('service', 'cli', 'import')(file) && !isOwnFile(file),
    forbids: { acts: ['reads JSON without limits'] },
    instead: 'read it with `parseUntrusted`, which bounds size and depth and lets nothing through that means two things.',
  },
];
