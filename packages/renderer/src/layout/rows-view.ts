import type { TemplateResult } from "lit";
import type { WalkedRepeat } from "@formgeber/core";
import type { RemovedRow } from "../state/filling.ts";
import type { FormView, RowOrGap } from "../views/form-view.ts";
import { rowList } from "./row-list.ts";
import { isSimple, rowTable } from "./row-table.ts";

/** Rows as something else than cards; undefined where cards are right. `undo` shows a row that was taken out. */
export function rowsView(view: FormView, node: WalkedRepeat, cards: readonly RowOrGap[], undo: (view: FormView, removed: RemovedRow) => TemplateResult): TemplateResult | undefined {
  if (view.filling.page?.question === node.pointer) return rowList(view, node, cards, undo);
  return node.settings.presentation === "table" && isSimple(node) ? rowTable(view, node, cards, undo) : undefined;
}
