import type { BenchField } from '../model.ts';

/** A compiled validator as ajv makes it: its errors lie on itself after a call. */
export interface Validator {
  (value: unknown): boolean;
  errors?:
    | readonly {
        readonly keyword: string;
        readonly instancePath: string;
        readonly message?: string;
        readonly params: { readonly missingProperty?: string };
      }[]
    | null;
}

export async function loadValidator(address: string): Promise<Validator> {
  return ((await import(address)) as { default: Validator }).default;
}

export const quoted = (text: unknown): string =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The control of a field as HTML text. */
export function controlHtml(field: BenchField, attributes: string, value: number | string | undefined): string {
  const choices = (field.schema.enum ?? []) as readonly string[];
  return field.kind === 'choice'
    ? `<select ${attributes}><option></option>${choices
        .map((option) => `<option${option === value ? ' selected' : ''}>${option}</option>`)
        .join('')}</select>`
    : `<input ${attributes} type="${field.kind}" value="${quoted(value ?? '')}"${field.required ? ' required' : ''}>`;
}

/** What stands in a control, as the data contract wants it; undefined when nothing does. */
export function numberOrText({ value, type }: HTMLInputElement | HTMLSelectElement): number | string | undefined {
  if (value === '') return undefined;
  return type === 'number' ? Number(value) : value;
}
