import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inRepository } from '../repository.ts';
import { loadPublisher } from './publisher.ts';

/** What a browser fetches for one form besides the bundle. */
export interface FormBytes {
  readonly name: string;
  /** The published form: definition, field table, code lists. Compressed, as all here. @unit bytes */
  readonly package: number;
  /** The compiled checks. @unit bytes */
  readonly module: number;
}

/** Publishes every example form as it is now and measures it. */
export async function measureExampleForms(): Promise<readonly FormBytes[]> {
  const { publish } = await loadPublisher();
  const lists = jsonFiles('examples/code-lists', readdirSync(inRepository('examples/code-lists'))) as readonly { readonly uri: string }[];
  const codeLists = Object.fromEntries(lists.map((list) => [list.uri, list]));
  const forms = readdirSync(inRepository('examples/forms'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return await Promise.all(
    forms.map(async ({ name }) => {
      const [definition] = jsonFiles(`examples/forms/${name}`, [`${name}.form.json`]);
      const published = await publish(definition, codeLists);
      return { name, package: gzipBytes(JSON.stringify(published.package)), module: gzipBytes(published.moduleText) };
    }),
  );
}

function jsonFiles(folder: string, names: readonly string[]): readonly unknown[] {
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(inRepository(folder, name), 'utf8')) as unknown);
}

function gzipBytes(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
