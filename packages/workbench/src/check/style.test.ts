import { expect, test } from 'vitest';
import { repository } from '../repository.ts';
import { treeOf } from '../source/source-tree.ts';
import { style } from './style.ts';

const findingsOf = async (file: string, text: string) => style.run(treeOf({ [file]: text }));

test.each([
  ['packages/core/src/a.ts', 'a;\n'.repeat(401)],
  ['packages/core/src/a.ts', `// ${['TO', 'DO'].join('')} later`],
  ['packages/core/src/utils.ts', ''],
  ['packages/core/src/form-helpers.ts', ''],
  ['packages/core/src/common/a.ts', ''],
  ['packages/core/src/session-manager.ts', ''],
  ['docs/a.md', `see ${repository}docs`],
  ['docs/a.md', ['', 'home', 'somebody', 'formgeber'].join('/')],
  ['pnpm-lock.yaml', `resolution: https://${['registry', 'example', 'org'].join('.')}/a`],
  ['pnpm-lock.yaml', `      ${['tar', 'ball'].join('')}: a.tgz`],
])('%s is refused', async (file, text) => {
  expect(await findingsOf(file, text)).toHaveLength(1);
});

test.each([
  ['packages/core/src/a.ts', 'a;\n'.repeat(400)],
  ['packages/core/src/form/manage-rows.ts', '// done'],
  ['examples/forms/a/golden/a.ts', 'a;\n'.repeat(500)],
  ['docs/a.md', 'see ../packages/core'],
])('%s is fine', async (file, text) => {
  expect(await findingsOf(file, text)).toEqual([]);
});
