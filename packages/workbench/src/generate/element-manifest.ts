import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { inRepository } from '../repository.ts';

/** What the analyzer says of a class, as far as it is read here. @source custom-elements-manifest 1.0.0 */
interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly slots?: readonly unknown[];
}

interface Member {
  readonly kind: string;
  readonly name: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly attribute?: string;
}

const renderer = 'packages/renderer/';
const manifest = `${renderer}custom-elements.json`;
/** Inherited from the browser and Lit, which editors know by themselves. */
const LIFE_CYCLE = new Set(['connectedCallback', 'disconnectedCallback']);

/** Writes the custom elements manifest of `<fg-form>`, which editors and catalogues of components read. */
export async function writeElementManifest(): Promise<void> {
  const [elements, events] = await declarations('src/form-element.ts', 'src/events.ts');
  const element = elements?.find(({ name }) => name === 'FormElement');
  if (!element) throw new Error('expected a class FormElement in packages/renderer/src/form-element.ts, found none');
  const { parts, designTokens } = await looks();
  const members = (element.members ?? []).filter(isPublic);
  const declaration = {
    ...element,
    tagName: 'fg-form',
    customElement: true,
    superclass: { name: 'LitElement', package: 'lit' },
    members,
    attributes: members.filter(({ attribute }) => attribute).map(({ attribute, name, description, type, default: usual }) => ({ name: attribute, fieldName: name, description, type, default: usual })),
    events: (events ?? []).flatMap(eventOf),
    cssParts: parts.map((name) => ({ name })),
    cssProperties: designTokens.map(({ name, light }) => ({ name, default: light })),
  };
  const path = 'dist/form-element.js';
  const of = { name: 'FormElement', module: path };
  const exports = [{ kind: 'js', name: 'FormElement', declaration: of }, { kind: 'custom-element-definition', name: 'fg-form', declaration: of }];
  const content = { schemaVersion: '1.0.0', readme: 'README.md', modules: [{ kind: 'javascript-module', path, declarations: [declaration], exports }] };
  writeFileSync(inRepository(manifest), `${JSON.stringify(content, null, 2)}\n`);
}

function isPublic({ name, privacy = 'public', static: isStatic }: Member): boolean {
  return privacy === 'public' && !isStatic && !name.startsWith('#') && !LIFE_CYCLE.has(name);
}

/** An event class says its name in its static member `type`. */
function eventOf({ name, description, members = [] }: Declaration): object[] {
  const type = members.find((member) => member.name === 'type' && member.static)?.default;
  return type === undefined ? [] : [{ name: type.replaceAll(/["']/g, ''), type: { text: name }, description }];
}

/**
 * The classes in sources of the renderer, file by file. The analyzer is called, not started: its command would change package.json.
 * It reads with a TypeScript of its own.
 */
async function declarations(...files: readonly string[]): Promise<readonly (readonly Declaration[])[]> {
  const { resolve } = createRequire(import.meta.url);
  const analyzer = resolve('@custom-elements-manifest/analyzer/package.json');
  const from = (path: string): Promise<unknown> => import(pathToFileURL(resolve(`@custom-elements-manifest/analyzer/src/${path}`)).href);
  const { create } = await from('create.js') as { create(input: object): { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] } };
  const { litPlugin } = await from('features/framework-plugins/lit/lit.js') as { litPlugin(): readonly object[] };
  const compiler = createRequire(analyzer)('typescript') as { createSourceFile(path: string, text: string, target: number, parents: boolean): object };
  const ES2022 = 9;
  const modules = files.map((file) => compiler.createSourceFile(file, readFileSync(inRepository(renderer + file), 'utf8'), ES2022, true));
  return create({ modules, plugins: litPlugin(), context: { dev: false } }).modules.map((module) => module.declarations);
}

/** What of the looks may be set, from the lists the renderer itself has. */
async function looks(): Promise<{ readonly parts: readonly string[]; readonly designTokens: readonly { readonly name: string; readonly light: string }[] }> {
  const contents = 'export { parts } from "./parts.ts"; export { designTokens } from "./design-tokens.ts";';
  const { outputFiles } = await build({ stdin: { contents, resolveDir: inRepository(`${renderer}src/theme`), loader: 'ts' }, bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error' });
  return await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`) as Awaited<ReturnType<typeof looks>>;
}
