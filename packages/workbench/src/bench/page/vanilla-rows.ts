import type { BenchField } from '../model.ts';
import type { RowsAnswers, RowsModel } from '../rows-model.ts';
import type { RowsColumn } from './column.ts';
import { controlHtml, loadValidator, numberOrText, quoted, type Validator } from './vanilla-parts.ts';

// The floor of a repeating group: a table, one listener, whole validation at every input.

let model: RowsModel;
let answers: RowsAnswers;
let validate: Validator;

const rows = (): HTMLCollectionOf<HTMLTableRowElement> | undefined => document.querySelector('tbody')?.rows;

function rowHtml(row: Readonly<Record<string, number | string>>): string {
  const cells = model.fields.map((field: BenchField) => `<td>${controlHtml(field, `name="${field.key}"`, row[field.key])}</td>`);
  return `<tr>${cells.join('')}<td><button type="button" class="delete">x</button></td></tr>`;
}

function onInput({ target }: Event): void {
  const control = target as HTMLInputElement;
  const index = control.closest('tr')?.sectionRowIndex ?? -1;
  const row = answers.items[index];
  if (row === undefined) return;
  const value = numberOrText(control);
  if (value === undefined) delete row[control.name];
  else row[control.name] = value;
  validate(answers);
  const wrong = validate.errors?.some(({ instancePath }) => instancePath === `/items/${index}/${control.name}`) ?? false;
  control.setAttribute('aria-invalid', String(wrong));
}

function onClick({ target }: Event): void {
  const button = target as HTMLElement;
  if (button.id === 'add') {
    answers.items.push({});
    document.querySelector('tbody')?.insertAdjacentHTML('beforeend', rowHtml({}));
    validate(answers);
  } else if (button.className === 'delete') {
    const row = button.closest('tr');
    answers.items.splice(row?.sectionRowIndex ?? 0, 1);
    row?.remove();
    validate(answers);
  }
}

export const vanillaRows: RowsColumn = {
  async mount(fixture, root) {
    ({ model, answers } = fixture);
    validate = await loadValidator(fixture.checks);
    const head = model.fields.map(({ label }) => `<th>${quoted(label)}</th>`).join('');
    const body = answers.items.map(rowHtml).join('');
    root.innerHTML = `<form novalidate><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table><button type="button" id="add">Add</button></form>`;
    root.addEventListener('input', onInput);
    root.addEventListener('click', onClick);
    validate(answers);
  },
  countRows: () => rows()?.length ?? 0,
  cell(row) {
    const control = rows()?.[row]?.querySelector('input');
    if (!control) throw new Error(`Row ${row} has no control.`);
    return control;
  },
  add: () => document.getElementById('add')?.click(),
  deleteFirst: () => document.querySelector<HTMLElement>('.delete')?.click(),
};
