import type { Pointer } from "@formgeber/core";
import type { FormActions } from "../views/form-view.ts";
import type { Say } from "../words/speaker.ts";
import type { Filling } from "./filling.ts";
import type { Place } from "./step.ts";

/** What a controller lets the actions on rows do to its form. */
export interface RowedForm extends Pick<FormActions, "edit" | "goTo"> {
  readonly say: Say;
  readonly returning: Place | undefined;
  focus: string | undefined;
  message: string;
  step(change: (filling: Filling) => void): void;
}

/** What a person does to the rows of a repeat: each is said, and the focus goes to what they do next. */
export class RowActions implements Pick<FormActions, "addRow" | "removeRow" | "moveRow" | "restoreRow"> {
  readonly #form: RowedForm;

  constructor(form: RowedForm) {
    this.#form = form;
  }

  addRow(repeat: Pointer, label: string): void {
    const form = this.#form;
    form.step((filling) => {
      filling.apply({ kind: "add-row", pointer: repeat });
      const row = filling.lastRow(repeat);
      const { page } = filling;
      if (row && page?.question === repeat) return form.goTo({ page: page.page, question: row.pointer }, form.returning && { page: page.page, question: repeat });
      if (row) form.focus = filling.ids.of(row.pointer);
      form.message = form.say("row-added", { row: row?.label ?? label });
    });
  }

  removeRow(repeat: Pointer, index: number, label: string): void {
    this.#form.edit((filling) => ({ shift: filling.removeRow(repeat, index, label), message: this.#form.say("row-removed", { row: label }), focus: "undo" }));
  }

  moveRow(repeat: Pointer, index: number, to: number, message: string, focus: string): void {
    this.#form.edit((filling) => ({ shift: filling.moveRow(repeat, index, to), message, focus }));
  }

  restoreRow(): void {
    this.#form.edit((filling) => {
      const restored = filling.restoreRow();
      return restored && { shift: restored.shift, message: this.#form.say("row-restored", { row: restored.row.label }), focus: filling.ids.of(restored.pointer) };
    });
  }
}
