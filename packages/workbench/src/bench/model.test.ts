import { expect, test } from 'vitest';
import { floorChecks } from './floor-checks.ts';
import { definitionOf } from './definition-of.ts';
import { report } from './measurement.ts';
import { benchModel, expectedErrors, expectedFields } from './model.ts';
import { median, table } from './statistics.ts';
import { formTask, rowsTask, type BenchTask } from './task.ts';

interface Validator {
  (value: unknown): boolean;
  errors?: readonly { keyword: string }[];
}

async function checksOf(task: BenchTask): Promise<Validator> {
  // The module asks for a helper of ajv that only a bundler finds; this form needs nothing else of it.
  const text = (await floorChecks(task)).replaceAll(/require\("[^"]+"\)\.default/g, '((text) => text.length)');
  const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as { default: Validator };
  return module.default;
}

test('a model has the fields that were asked for, one in ten of them dependent', () => {
  const model = benchModel(200);
  const fields = model.sections.flatMap((section) => section.fields);
  expect(fields).toHaveLength(200);
  expect(fields.filter(({ shownWhen }) => shownWhen)).toHaveLength(20);
  expect(expectedFields(model)).toBe(190);
});

test('valid answers are valid, and invalid ones have exactly the errors that the measurement waits for', async () => {
  const task = formTask(300);
  const validate = await checksOf(task);
  expect(validate(task.answers.valid)).toBe(true);
  expect(validate(task.answers.invalid)).toBe(false);
  expect(validate.errors?.filter(({ keyword }) => keyword !== 'if')).toHaveLength(expectedErrors(benchModel(300)));
});

test('rows have valid answers, as many as were asked for', async () => {
  const task = rowsTask(40);
  expect(task.answers.valid).toHaveProperty('items.length', 40);
  expect((await checksOf(task))(task.answers.valid)).toBe(true);
});

test('our column shows all of it on one page, with a drop-down list wherever one of some is chosen', () => {
  expect(definitionOf(formTask(20))).toMatchObject({
    layout: [{ show: ['/s0', '/s1'] }],
    fields: { '/s0/f0': { type: 'code-list' }, '/s0/f7': { type: 'code-list' }, '/s1/f0': { type: 'code-list' } },
  });
  expect(definitionOf(rowsTask(3)).fields).toEqual({ '/items/*/c4': { type: 'code-list' } });
});

test('a report says how many times the limit a column takes, marks what is over the bar, and counts lost characters', () => {
  const once = (mount: number, lostCharacters: number) => [{ times: { mount }, lostCharacters }];
  const results = new Map([['floor', once(10, 0)], ['good', once(15, 0)], ['slow', once(16, 3)]]);
  expect(report({ bars: { mount: 1.5 } }, results, 'floor').split('\n').slice(2)).toEqual([
    '| floor | 10.0 (1.00) | 0 |',
    '| good | 15.0 (1.50) | 0 |',
    '| slow | 16.0 (1.60 !) | 3 ! |',
  ]);
});

test('the median is the middle value, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([])).toBeNaN();
});

test('a table has a rule that aligns numbers to the right', () => {
  expect(table(['a', 'b'], [['x', '1']])).toBe('| a | b |\n|---|--:|\n| x | 1 |');
});
