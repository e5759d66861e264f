import { createForm, startSession, type FormModule, type FormPackage, type Json } from '@formgeber/core';
import { facesFor } from '@formgeber/fields/faces-on-demand';
import { fieldsFor } from '@formgeber/fields/on-demand';
import '@formgeber/renderer';
import type { Fixture, FormColumn, RowsColumn } from './column.ts';

// Our column does what the embedded script does: checks and package come over the network, the element does the rest.
// Controls are found by their labels, since no key of a form becomes an id in the page.

let sections: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map();

async function mount({ answers, checks, prepared }: Fixture<unknown, unknown>, place: HTMLElement): Promise<void> {
  const { default: module } = (await import(checks)) as { default: FormModule };
  const content = prepared as FormPackage;
  const form = createForm(content, module, await fieldsFor(content.definition));
  const element = document.createElement('fg-form');
  element.form = form;
  element.faces = await facesFor(content.definition);
  element.session = { ...startSession(form), answers: answers as Json };
  place.append(element);
  await element.updateComplete;
}

const root = (): ShadowRoot | undefined => document.querySelector('fg-form')?.shadowRoot ?? undefined;
const count = (selector: string): number => root()?.querySelectorAll(selector).length ?? 0;

/** Groups of members carry the same class as a field, but hold fields. */
const FIELD = '.field:not(.field--group)';

export const formgeber: FormColumn = {
  async mount(fixture, place) {
    sections = new Map(fixture.model.sections.map(({ key, fields }) => [key, new Map(fields.map((field) => [field.key, field.label]))]));
    await mount(fixture, place);
  },
  countFields: () => count(FIELD),
  field(section, key) {
    const label = sections.get(section)?.get(key);
    const found = [...(root()?.querySelectorAll('label') ?? [])].find(({ childNodes }) =>
      [...childNodes].some((node) => node instanceof Text && node.data === label),
    );
    if (!found?.control) throw new Error(`There is no control labelled “${label ?? key}”.`);
    return found.control as HTMLInputElement | HTMLSelectElement;
  },
  submit: () => root()?.querySelector('form')?.requestSubmit(),
  countErrors: () => count(`${FIELD} > .error`),
};

const rows = (): readonly Element[] =>
  [...(root()?.querySelector('.cards')?.children ?? [])].filter(({ classList }) => classList.contains('row'));

export const formgeberRows: RowsColumn = {
  mount,
  countRows: () => rows().length,
  cell(row) {
    const control = rows()[row]?.querySelector('input');
    if (!control) throw new Error(`Row ${row} has no control.`);
    return control;
  },
  add: () => root()?.querySelector<HTMLElement>('.cards ~ button')?.click(),
  deleteFirst: () => root()?.querySelector<HTMLElement>('.row .card-head button')?.click(),
};
