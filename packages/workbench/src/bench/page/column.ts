import type { BenchAnswers, BenchModel } from '../model.ts';

/** What the page of a column is given. */
export interface Fixture {
  readonly model: BenchModel;
  readonly answers: BenchAnswers;
  /** Address of the compiled checks of this model. */
  readonly checks: string;
  /** What the column’s own preparation made of the model, if anything. */
  readonly prepared?: unknown;
}

/** One way to show the form: a library, or a hand-written floor. */
export interface Column {
  mount(fixture: Fixture, root: HTMLElement): Promise<void>;
  /** Fields that are present and shown. */
  countFields(): number;
  field(section: string, key: string): HTMLInputElement | HTMLSelectElement;
  submit(): void;
  /** Fields that show an error. */
  countErrors(): number;
}
