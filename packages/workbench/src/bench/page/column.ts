import type { BenchAnswers, BenchModel } from '../model.ts';
import type { RowsAnswers, RowsModel } from '../rows-model.ts';

/** What the page of a column is given. */
export interface Fixture<Model, Answers> {
  readonly model: Model;
  readonly answers: Answers;
  /** Address of the compiled checks of this model. */
  readonly checks: string;
  /** What the column’s own preparation made of the model, if anything. */
  readonly prepared?: unknown;
}

/** One way to show the form: a library, or a hand-written floor. */
export interface FormColumn {
  mount(fixture: Fixture<BenchModel, BenchAnswers>, root: HTMLElement): Promise<void>;
  /** Fields that are present and shown. */
  countFields(): number;
  field(section: string, key: string): HTMLInputElement | HTMLSelectElement;
  submit(): void;
  /** Fields that show an error. */
  countErrors(): number;
}

/** One way to show a repeating group. */
export interface RowsColumn {
  mount(fixture: Fixture<RowsModel, RowsAnswers>, root: HTMLElement): Promise<void>;
  countRows(): number;
  /** The first control of a row. */
  cell(row: number): HTMLInputElement;
  add(): void;
  deleteFirst(): void;
}

/** Both, as one page offers them; the fixture says which is measured. */
export interface Column {
  readonly form: FormColumn;
  readonly rows: RowsColumn;
}
