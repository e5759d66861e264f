import { describe, expect, test } from 'vitest';
import { packageModules } from '../../source/package-files.ts';
import { treeOf } from '../../source/source-tree.ts';
import { layers } from '../layers.ts';
import { cycleFindings } from './cycles.ts';
import { realMatrix, writeMatrix } from './matrix.ts';
import { climbingFindings, mainEntryFindings, prohibitedFindings } from './prohibited.ts';
import { withMatrix } from './written-matrix.ts';

const manifest = (entry: string) => JSON.stringify({ exports: { '.': { source: `./src/${entry}` } } });
const manifests = {
  'packages/core/package.json': manifest('index.ts'),
  'packages/fields/package.json': manifest('index.ts'),
};
const messages = (file: string, text: string) =>
  prohibitedFindings(treeOf({ [file]: text })).map(({ message }) => message);

describe('the matrix', () => {
  const tree = treeOf({
    ...manifests,
    'packages/core/src/index.ts': 'export const one = 1;',
    'packages/fields/src/index.ts': "export type { A } from '@formgeber/core';",
    'packages/fields/src/index.test.ts': "import '@formgeber/testkit';",
  });

  test('tells running imports, types and tests apart', () => {
    expect(realMatrix(tree)).toContainEqual({
      package: 'fields',
      whenRunning: [],
      onlyTypes: ['core'],
      onlyInTests: ['testkit'],
    });
  });

  test('counts import types, dynamic imports and inline type imports that leave an import behind', () => {
    const row = (text: string) => realMatrix(treeOf({ ...manifests, 'packages/fields/src/index.ts': text }))[1];
    expect(row("let a: import('@formgeber/core').A;")?.onlyTypes).toEqual(['core']);
    expect(row("await import('@formgeber/core');")?.whenRunning).toEqual(['core']);
    expect(row("import { type A } from '@formgeber/core';")?.whenRunning).toEqual(['core']);
  });

  test('fails when the sources differ from the written page', async () => {
    const page = withMatrix('# Architecture\n', writeMatrix(realMatrix(treeOf(manifests))));
    const findings = await layers.run(
      treeOf({
        ...manifests,
        'docs/architecture.md': page,
        'packages/core/src/index.ts': "import '@formgeber/fields';",
      }),
    );
    expect(findings.map(({ message }) => message).join()).toContain('the sources say | `core` | `fields`');
  });

  test('passes on its own output, and replaces only what stands between the markers', () => {
    const page = withMatrix('# A\n\ntext', 'old');
    expect(withMatrix(page, 'new')).toBe(page.replace('old', 'new'));
  });
});

describe('what must never be', () => {
  test.each([
    ['packages/core/src/a.ts', "import { html } from 'lit';", 'core-runs-anywhere'],
    ['packages/core/src/a.ts', "import { readFile } from 'node:fs';", 'core-runs-anywhere'],
    ['packages/core/src/a.ts', "import type { Ajv } from 'ajv';", 'ajv-at-publishing-only'],
    ['packages/core/src/a.ts', "new Function('return 1');", 'no-code-from-text'],
    ['packages/core/src/a.ts', 'globalThis.eval(text);', 'no-code-from-text'],
    ['packages/service/src/http/routes/a.ts', 'JSON.parse(body);', 'one-gate-for-json'],
    ['packages/core/src/a.ts', 'const now = Date.now();', 'core-runs-anywhere'],
    ['packages/core/src/compile/a.ts', "import { RE2JS } from 're2js';", 'linear-time-expressions-in-one-place'],
    ['packages/renderer/src/a.ts', "import { iban } from '@formgeber/fields';", 'renderer-knows-no-field-type'],
    ['packages/renderer/src/a.ts', "await fetch('/forms');", 'renderer-knows-no-field-type'],
    ['packages/export-pdf/src/a.ts', 'const today = new Date();', 'same-input-same-bytes'],
    ['packages/export-xml/src/a.ts', 'const id = crypto.randomUUID();', 'same-input-same-bytes'],
    ['packages/export-xml/src/a.ts', "import { iban } from '@formgeber/fields';", 'strangers-stay-strangers'],
    ['packages/export-pdf/src/a.ts', "import { PDFDocument } from 'pdf-lib';", 'pdf-lib-behind-the-pen'],
    ['packages/export-xml/src/a.ts', "import { create } from 'xmlbuilder2';", 'xmlbuilder2-behind-the-writer'],
    ['packages/service/src/a.ts', "import fastify from 'fastify';", 'http-framework-at-the-door'],
    ['packages/service/src/a.ts', "import { exportXml } from '@formgeber/export-xml';", 'service-is-given-its-exporters'],
    ['packages/embed/src/a.ts', "import React from 'react';", 'react-in-storybook-only'],
  ])('%s may not: %s', (file, text, id) => {
    expect(messages(file, text).join()).toContain(`(${id})`);
  });

  test.each([
    ['packages/core/src/compile/a.ts', "import Ajv from 'ajv/dist/2020.js';"],
    ['packages/export-pdf/src/pen/a.ts', "import { PDFDocument } from 'pdf-lib';"],
    ['packages/export-pdf/src/a.ts', 'const given = new Date(0); const text = "Date.now()"; // Date.now()'],
    ['packages/service/src/http/a.ts', "import fastify from 'fastify';"],
    ['packages/export-xml/src/a.test.ts', 'const today = new Date();'],
  ])('%s may: %s', (file, text) => {
    expect(messages(file, text)).toEqual([]);
  });

  test('a relative path into another package is refused', () => {
    const tree = treeOf({
      'packages/core/src/index.ts': '',
      'packages/fields/src/index.ts': "import '../../core/src/index.ts';",
    });
    expect(climbingFindings(tree, packageModules(tree))).toHaveLength(1);
  });

  test('the main entry of core reaches no publishing code, not even on a detour', () => {
    const tree = treeOf({
      'packages/core/src/index.ts': "export * from './form.ts';",
      'packages/core/src/form.ts': "import { compile } from './compile/index.ts';",
      'packages/core/src/compile/index.ts': 'export const compile = 1;',
    });
    expect(mainEntryFindings(tree).map(({ file }) => file)).toEqual(['packages/core/src/compile/index.ts']);
  });
});

describe('knots', () => {
  const knot = (a: string, b: string) => cycleFindings(treeOf({ 'packages/core/src/x/a.ts': a, 'packages/core/src/y/b.ts': b }));

  test('two files that run each other are a finding', () => {
    expect(knot("import '../y/b.ts';", "import '../x/a.ts';")).toHaveLength(1);
  });

  test('two files that know each other’s types across folders are a finding', () => {
    expect(knot("import type { B } from '../y/b.ts';", "import type { A } from '../x/a.ts';")).toHaveLength(1);
  });

  test('one direction is none', () => {
    expect(knot("import '../y/b.ts';", '')).toEqual([]);
  });
});
