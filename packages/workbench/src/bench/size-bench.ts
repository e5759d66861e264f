import { gzipBytesOf, measureShipped, type ShippedFile } from '../build/shipped-bytes.ts';
import { table } from './statistics.ts';

/** Prints what a browser fetches, file by file. */
export async function sizeBench(): Promise<number> {
  const { loader, form, later } = await measureShipped();
  const rows = (group: string, files: readonly ShippedFile[]) =>
    files.map(({ name, bytes, gzipBytes }) => [name, group, String(bytes), String(gzipBytes)]);
  const sum = (name: string, files: readonly ShippedFile[]) => [
    `**${name}**`,
    '',
    String(files.reduce((total, { bytes }) => total + bytes, 0)),
    String(gzipBytesOf(files)),
  ];
  console.log(
    table(
      ['file', 'when', 'bytes', 'gzip'],
      [
        ...rows('with the page', loader),
        ...rows('with the form', form),
        ...rows('when needed', later),
        sum('loader and form', [...loader, ...form]),
      ],
    ),
  );
  return 0;
}
