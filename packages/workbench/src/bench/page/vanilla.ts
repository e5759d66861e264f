import type { BenchAnswers, BenchField, BenchModel, BenchSection } from '../model.ts';
import type { FormColumn } from './column.ts';
import { controlHtml, loadValidator, numberOrText, quoted, type Validator } from './vanilla-parts.ts';

// The floor: what somebody would write by hand for one form. One listener, whole validation at every input with the
// compiled validator, and only the changed messages touch the document.

let model: BenchModel;
let answers: BenchAnswers;
let validate: Validator;
let shown = new Map<string, string>();
const touched = new Set<string>();
let showAll = false;

const idOf = (section: string, key: string): string => `${section}-${key}`;
const controlOf = (section: string, key: string) =>
  document.getElementById(idOf(section, key)) as HTMLInputElement | HTMLSelectElement;

function fieldHtml(section: BenchSection, field: BenchField): string {
  const id = idOf(section.key, field.key);
  const attributes = `id="${id}" name="${section.key}/${field.key}" aria-describedby="${id}-e"`;
  const input = controlHtml(field, attributes, answers[section.key]?.[field.key]);
  return `<div class="f"><label for="${id}">${quoted(field.label)}</label>${input}<div class="e" id="${id}-e" role="alert"></div></div>`;
}

const isShown = (section: BenchSection, { shownWhen }: BenchField): boolean =>
  shownWhen === undefined || answers[section.key]?.[shownWhen.key] === shownWhen.value;

function showErrors(): void {
  validate(answers);
  const next = new Map<string, string>();
  for (const { keyword, instancePath, params, message = '' } of validate.errors ?? []) {
    if (keyword === 'if') continue;
    const path = params.missingProperty === undefined ? instancePath : `${instancePath}/${params.missingProperty}`;
    if ((showAll || touched.has(path)) && !next.has(path)) next.set(path, message);
  }
  for (const path of shown.keys()) if (!next.has(path)) say(path, '');
  for (const [path, message] of next) if (shown.get(path) !== message) say(path, message);
  shown = next;
}

function say(path: string, message: string): void {
  const place = document.getElementById(`${path.slice(1).replace('/', '-')}-e`);
  if (place) place.textContent = message;
}

function onInput({ target }: Event): void {
  const control = target as HTMLInputElement;
  const { name } = control;
  const [sectionKey = '', key = ''] = name.split('/');
  const section = model.sections.find((candidate) => candidate.key === sectionKey);
  const part = answers[sectionKey];
  if (section === undefined || part === undefined) return;
  const value = numberOrText(control);
  if (value === undefined) delete part[key];
  else part[key] = value;
  touched.add(`/${name}`);
  for (const field of section.fields) if (field.shownWhen?.key === key) toggle(section, field);
  showErrors();
}

function toggle(section: BenchSection, field: BenchField): void {
  const present = document.getElementById(idOf(section.key, field.key));
  if (isShown(section, field) && !present) {
    document.getElementById(section.key)?.insertAdjacentHTML('beforeend', fieldHtml(section, field));
  } else if (!isShown(section, field) && present) {
    present.parentElement?.remove();
    delete answers[section.key]?.[field.key];
  }
}

export const vanilla: FormColumn = {
  async mount(fixture, root) {
    ({ model, answers } = fixture);
    validate = await loadValidator(fixture.checks);
    const sections = model.sections.map(
      (section) =>
        `<fieldset id="${section.key}"><legend>${quoted(section.title)}</legend>${section.fields
          .filter((field) => isShown(section, field))
          .map((field) => fieldHtml(section, field))
          .join('')}</fieldset>`,
    );
    root.innerHTML = `<form novalidate>${sections.join('')}<button>Submit</button></form>`;
    root.addEventListener('input', onInput);
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      showAll = true;
      showErrors();
    });
    showErrors();
  },
  countFields: () => document.querySelectorAll('#app input, #app select').length,
  field: controlOf,
  submit: () => document.querySelector('form')?.requestSubmit(),
  countErrors: () => document.querySelectorAll('.e:not(:empty)').length,
};
