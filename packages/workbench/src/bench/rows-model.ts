import { CHOICES, type BenchField } from './model.ts';

/** A made-up repeating group of any length, six questions in each row. */
export interface RowsModel {
  readonly rows: number;
  readonly fields: readonly BenchField[];
}

/** Answers of a rows model. */
export interface RowsAnswers {
  readonly items: Record<string, number | string>[];
}

const field = (key: string, label: string, kind: BenchField['kind'], schema: BenchField['schema'], required = false): BenchField => ({
  key,
  label,
  kind,
  required,
  schema,
});

export function rowsModel(rows: number): RowsModel {
  return {
    rows,
    fields: [
      field('c0', 'Name', 'text', { type: 'string', minLength: 1, maxLength: 80 }, true),
      field('c1', 'Code', 'text', { type: 'string', pattern: '^[A-Z]{2}[0-9]{4}$' }),
      field('c2', 'Quantity', 'number', { type: 'number', minimum: 0, maximum: 100_000 }),
      field('c3', 'Price', 'number', { type: 'number', minimum: 0, maximum: 99_999 }),
      field('c4', 'Kind', 'choice', { type: 'string', enum: CHOICES }),
      field('c5', 'Due', 'date', { type: 'string', format: 'date' }),
    ],
  };
}

/** The data contract of the model, JSON Schema 2020-12. */
export function rowsSchema({ fields }: RowsModel): Record<string, unknown> {
  const items = {
    type: 'object',
    required: fields.filter(({ required }) => required).map(({ key }) => key),
    properties: Object.fromEntries(fields.map(({ key, label, schema }) => [key, { title: label, ...schema }])),
  };
  return { type: 'object', properties: { items: { type: 'array', title: 'Items', items } } };
}

/** Answers without an error. */
export function rowsAnswers({ rows }: RowsModel): RowsAnswers {
  return {
    items: Array.from({ length: rows }, (_, index) => ({
      c0: `Item ${index}`,
      c1: `AB${1000 + index}`,
      c2: index,
      c3: index * 2,
      c4: CHOICES[index % CHOICES.length] ?? '',
      c5: '2026-03-15',
    })),
  };
}
