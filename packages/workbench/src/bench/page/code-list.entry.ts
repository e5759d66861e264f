import { createForm, startSession, type FormModule, type FormPackage } from '@formgeber/core';
import { administrationFields } from '@formgeber/fields';
import { administrationFaces } from '@formgeber/fields/faces';
import '@formgeber/renderer';

/** Mounts the form of the address, which has one field with a code list. */
async function mount(): Promise<number> {
  const fixture = (await (await fetch(`${new URLSearchParams(location.search).get('fixture') ?? ''}.json`)).json()) as { readonly checks: string; readonly prepared: FormPackage };
  const { default: module } = (await import(fixture.checks)) as { default: FormModule };
  const started = performance.now();
  const form = createForm(fixture.prepared, module, administrationFields);
  const element = document.createElement('fg-form');
  element.form = form;
  element.faces = administrationFaces;
  element.session = startSession(form);
  document.querySelector('#app')?.append(element);
  await element.updateComplete;
  return performance.now() - started;
}

const input = (): HTMLInputElement | undefined => document.querySelector('fg-form')?.shadowRoot?.querySelector<HTMLInputElement>('[role=combobox]') ?? undefined;

Object.assign(window, {
  bench: {
    ready: mount(),
    focus: () => input()?.focus(),
    typed: () => input()?.value ?? '',
    options: () => document.querySelector('fg-form')?.shadowRoot?.querySelectorAll('[role=option]').length ?? 0,
  },
});
