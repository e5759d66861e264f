import { expect, test } from 'vitest';
import { floorChecks } from './floor-checks.ts';
import { benchModel, expectedErrors, expectedFields, invalidAnswers, validAnswers } from './model.ts';
import { median, table } from './statistics.ts';

interface Validator {
  (value: unknown): boolean;
  errors?: readonly { keyword: string }[];
}

async function checksOf(fields: number): Promise<Validator> {
  // The module asks for a helper of ajv that only a bundler finds; this form needs nothing else of it.
  const text = (await floorChecks(benchModel(fields))).replaceAll(/require\("[^"]+"\)\.default/g, '((text) => text.length)');
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
  const model = benchModel(300);
  const validate = await checksOf(300);
  expect(validate(validAnswers(model))).toBe(true);
  expect(validate(invalidAnswers(model))).toBe(false);
  expect(validate.errors?.filter(({ keyword }) => keyword !== 'if')).toHaveLength(expectedErrors(model));
});

test('the median is the middle value, whatever the order', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([])).toBeNaN();
});

test('a table has a rule that aligns numbers to the right', () => {
  expect(table(['a', 'b'], [['x', '1']])).toBe('| a | b |\n|---|--:|\n| x | 1 |');
});
