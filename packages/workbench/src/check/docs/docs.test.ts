import { describe, expect, test } from 'vitest';
import { treeOf } from '../../source/source-tree.ts';
import { exampleFindings, examplesOf } from './examples.ts';
import { linkFindings } from './links.ts';

const findingsOf = (page: string) =>
  linkFindings(
    treeOf({
      'docs/page.md': page,
      'docs/other.md': '# A heading: with `code`, twice\n\n# A heading: with `code`, twice\n',
      'packages/core/src/a.ts': 'export function transcribe() {}\nexport interface Transcript {}\nconst inner = 1;',
      'schemas/a.json': '{ "properties": { "a/b": {} } }',
    }),
    'docs/page.md',
  ).map(({ message }) => message.split('.')[0]);

describe('links', () => {
  test.each([
    '[a](other.md)',
    '[a](../packages/core)',
    '[a](../packages/core/src/a.ts#transcribe)',
    '[a](../packages/core/src/a.ts#Transcript)',
    '[`inner`](../packages/core/src/a.ts#inner)',
    '[a](other.md#a-heading-with-code-twice-1)',
    '[a](../schemas/a.json#/properties/a~1b)',
    '[a](https://example.org/gone)',
    '`[a](gone.md)`',
    '```\n[a](gone.md)\n```',
  ])('%s is fine', (page) => expect(findingsOf(page)).toEqual([]));

  test.each([
    '[a](gone.md)',
    '[a]: gone.md',
    '[`a`](gone.md)',
    '[a](../../elsewhere.md)',
    '[a](/etc/passwd)',
    '[a](#no-such-heading)',
    '[a](../packages/core/src/a.ts#gone)',
    '[a](../packages/core/src/a.ts#L1)',
    '[a](../schemas/a.json#/properties/b)',
  ])('%s is a finding', (page) => expect(findingsOf(page)).toHaveLength(1));
});

describe('examples', () => {
  test('only marked blocks are compiled, and an error names the line of the page', async () => {
    const tree = treeOf({
      'docs/page.md': 'text\n\n```ts example\nconst one = 1;\nconst two: string = one;\n```\n\n```ts\nnot code\n```\n',
    });
    const examples = examplesOf(tree, 'docs/page.md');
    expect(examples).toHaveLength(1);
    expect(await exampleFindings(examples)).toEqual([
      { file: 'docs/page.md', line: 5, message: expect.stringContaining('TS2322') },
    ]);
  });
});
