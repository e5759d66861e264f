import { gzipBytesOf, measureShipped, type ShippedFile } from '../build/shipped-bytes.ts';
import { measureExampleForms } from './example-forms.ts';
import { table } from './statistics.ts';

/** Prints what a browser fetches, file by file, and what the whole job of each example form costs. */
export async function sizeBench(): Promise<number> {
  const { loader, form, later, mainJob, packages } = await measureShipped();
  const rows = (group: string, files: readonly ShippedFile[]) =>
    files.map(({ name, bytes, gzipBytes }) => [name, group, String(bytes), String(gzipBytes)]);
  const script = [...loader, ...form];
  console.log('\nWhat a browser fetches, in bytes\n');
  console.log(
    table(
      ['file', 'when', 'bytes', 'gzip'],
      [
        ...rows('with the page', loader),
        ...rows('with the form', form),
        ...rows('when needed', later),
        ['**loader and form**', '', String(script.reduce((total, { bytes }) => total + bytes, 0)), String(gzipBytesOf(script))],
        ['**main job of the Hundesteuer form**', '', String(mainJob.reduce((total, { bytes }) => total + bytes, 0)), String(gzipBytesOf(mainJob))],
      ],
    ),
  );
  const all = Object.values(packages).reduce((total, bytes) => total + bytes, 0);
  console.log('\nWhat each package has in loader and form, in minified bytes; compressed by its share\n');
  console.log(
    table(
      ['package', 'bytes', 'gzip, by share'],
      Object.entries(packages)
        .toSorted(([, a], [, b]) => b - a)
        .map(([name, bytes]) => [name, String(bytes), String(Math.round((gzipBytesOf(script) * bytes) / all))]),
    ),
  );
  console.log('\nThe whole job of one form, gzip bytes: loader and form, the published form, its checks\n');
  console.log(
    table(
      ['form', 'loader and form', 'published form', 'checks', 'all'],
      (await measureExampleForms()).map((one) =>
        [one.name, gzipBytesOf(script), one.package, one.module, gzipBytesOf(script) + one.package + one.module].map(String),
      ),
    ),
  );
  return 0;
}
