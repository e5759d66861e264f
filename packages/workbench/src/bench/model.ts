/** A made-up form of any size, neutral enough that every form library can show it. */
export interface BenchModel {
  readonly sections: readonly BenchSection[];
}

export interface BenchSection {
  readonly key: string;
  readonly title: string;
  readonly fields: readonly BenchField[];
}

export interface BenchField {
  readonly key: string;
  readonly label: string;
  readonly kind: 'choice' | 'date' | 'number' | 'text';
  readonly required: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
  /** Shown, and then required, when another field of the section has this value. */
  readonly shownWhen?: { readonly key: string; readonly value: string };
}

/** Answers by section and field. */
export type BenchAnswers = Record<string, Record<string, number | string>>;

export const FIELDS_PER_SECTION = 10;
export const CHOICES = ['alpha', 'beta', 'gamma', 'delta'];
/** The choice that shows the last field of its section, and one that hides it. */
export const SHOWING = 'beta';
export const HIDING = 'alpha';

const choice = { type: 'string', enum: CHOICES };
const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });

/** A form of about so many fields: sections of ten, one field in ten depends on another. */
export function benchModel(fields: number): BenchModel {
  return { sections: Array.from({ length: Math.round(fields / FIELDS_PER_SECTION) }, (_, index) => section(index)) };
}

function section(index: number): BenchSection {
  const field = (
    number: number,
    kind: BenchField['kind'],
    schema: BenchField['schema'],
    more: Partial<BenchField> = {},
  ): BenchField => ({
    key: `f${number}`,
    label: `Section ${index + 1}, field ${number}`,
    kind,
    required: false,
    schema,
    ...more,
  });
  return {
    key: `s${index}`,
    title: `Section ${index + 1}`,
    fields: [
      field(0, 'choice', choice),
      field(1, 'text', text(80), { required: true }),
      field(2, 'text', { type: 'string', pattern: '^[A-Z]{2}[0-9]{4}$' }),
      field(3, 'number', { type: 'number', minimum: 0, maximum: 100 }),
      field(4, 'date', { type: 'string', format: 'date' }),
      field(5, 'text', text(120), { required: true }),
      field(6, 'number', { type: 'number', minimum: 1, maximum: 9999 }),
      field(7, 'choice', choice),
      field(8, 'text', { type: 'string', maxLength: 200 }),
      field(9, 'text', text(60), { required: true, shownWhen: { key: 'f0', value: SHOWING } }),
    ],
  };
}

/** The data contract of the model, JSON Schema 2020-12. */
export function benchSchema(model: BenchModel): Record<string, unknown> {
  const properties = Object.fromEntries(model.sections.map((part) => [part.key, sectionSchema(part)]));
  return { type: 'object', required: Object.keys(properties), properties };
}

function sectionSchema({ title, fields }: BenchSection): Record<string, unknown> {
  const described = (some: readonly BenchField[]) =>
    Object.fromEntries(some.map(({ key, label, schema }) => [key, { title: label, ...schema }]));
  const always = fields.filter(({ shownWhen }) => shownWhen === undefined);
  const dependent = fields.flatMap((field) =>
    field.shownWhen === undefined
      ? []
      : [
          {
            if: { required: [field.shownWhen.key], properties: { [field.shownWhen.key]: { const: field.shownWhen.value } } },
            then: { required: [field.key], properties: described([field]) },
          },
        ],
  );
  return {
    type: 'object',
    title,
    required: always.filter(({ required }) => required).map(({ key }) => key),
    properties: described(always),
    allOf: dependent,
  };
}

/** Answers without an error; the dependent field is shown in every other section. */
export function validAnswers({ sections }: BenchModel): BenchAnswers {
  return Object.fromEntries(
    sections.map(({ key }, index) => [
      key,
      {
        f0: index % 2 === 0 ? SHOWING : HIDING,
        f1: `Name ${index}`,
        f2: `AB${1000 + (index % 9000)}`,
        f3: index % 100,
        f4: '2026-03-15',
        f5: `Street ${index}`,
        f6: 1 + index,
        f7: 'gamma',
        f8: `note ${index}`,
        ...(index % 2 === 0 && { f9: `dependent ${index}` }),
      },
    ]),
  );
}

const SECTIONS_WITH_ERRORS = 20;

/** Answers with five errors in each of the first twenty sections. */
export function invalidAnswers(model: BenchModel): BenchAnswers {
  const answers = validAnswers(model);
  for (const { key } of model.sections.slice(0, SECTIONS_WITH_ERRORS)) {
    const { f1: _name, f5: _street, ...rest } = answers[key] ?? {};
    answers[key] = { ...rest, f2: 'bad', f3: 5000, f6: 99_999 };
  }
  return answers;
}

export function expectedErrors({ sections }: BenchModel): number {
  return Math.min(SECTIONS_WITH_ERRORS, sections.length) * 5;
}

/** Fields that valid answers show. */
export function expectedFields({ sections }: BenchModel): number {
  return sections.length * (FIELDS_PER_SECTION - 1) + Math.ceil(sections.length / 2);
}
