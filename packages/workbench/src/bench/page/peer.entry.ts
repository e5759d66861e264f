// Our column in the harness that measures form libraries; bundled into its folder as `peer.js`.
import type { FormPackage } from '@formgeber/core';
import type { BenchAnswers, BenchModel } from '../model.ts';
import { formgeber, formgeberRows } from './formgeber.ts';

/** What the harness gives to every column: what the translation made, and the address of the compiled checks. */
interface Native {
  /** A model of rows has no sections. */
  readonly model: Partial<BenchModel>;
  readonly answers: BenchAnswers;
  readonly package: FormPackage;
  readonly validatorUrl: string;
}

function choose(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

export default {
  async mount({ model, answers, package: prepared, validatorUrl: checks }: Native, root: HTMLElement): Promise<void> {
    await formgeber.mount({ model: { sections: model.sections ?? [] }, answers, checks, prepared }, root);
  },
  count: () => formgeber.countFields(),
  field: (section: string, key: string) => formgeber.field(section, key),
  toggle(section: string, key: string, value: string) {
    const control = formgeber.field(section, key);
    return Promise.resolve(() => choose(control, value));
  },
  submit: () => formgeber.submit(),
  errors: () => formgeber.countErrors(),
  rows: {
    count: () => formgeberRows.countRows(),
    cell: (row: number) => formgeberRows.cell(row),
    add: () => formgeberRows.add(),
    delFirst: () => formgeberRows.deleteFirst(),
  },
};
