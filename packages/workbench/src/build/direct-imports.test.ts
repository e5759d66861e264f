import { expect, test } from 'vitest';
import { entryOf, withDirectImports } from './direct-imports.ts';

const entries = { house: entryOf('/house/index.ts', 'export { door, wall as side, type Key } from "./parts/door.ts";\nexport type * from "./types.ts";') };
const direct = (text: string): string => withDirectImports('/a.ts', text, entries);

test('a value is imported from the file where it stands, under the name it has there', () => {
  expect(direct('import { door, side as left, type Key } from "house";\nleft(door);'))
    .toBe('import { door as door } from "/house/parts/door.ts"; import { wall as left } from "/house/parts/door.ts";\nleft(door);');
});

test('what is passed on comes from there too', () => {
  expect(direct('export { door as gate } from "house";')).toBe('export { door as gate } from "/house/parts/door.ts";');
});

test('an import of types only goes; one for its effects, of all, of something unknown or from elsewhere stays', () => {
  expect(direct('import type { Key } from "house";')).toBe('');
  for (const text of ['import "house";', 'import * as all from "house";', 'import { roof } from "house";', 'import { door } from "other";']) expect(direct(text)).toBe(text);
});
