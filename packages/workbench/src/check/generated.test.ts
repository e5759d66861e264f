import { expect, test } from 'vitest';
import { changedFiles } from './generated.ts';

test('changed, new and vanished files are told, unchanged ones are not', () => {
  const before = new Map([['same', '1'], ['changed', '1'], ['gone', '1']]);
  const after = new Map([['same', '1'], ['changed', '2'], ['new', '1']]);
  expect(changedFiles(before, after)).toEqual(['changed', 'gone', 'new']);
});
