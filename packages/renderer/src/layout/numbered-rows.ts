import type { WalkedRow } from "@formgeber/core";
import type { RemovedRow } from "../state/filling.ts";
import type { RowOrGap } from "../views/form-view.ts";

/** Rows with their numbers among the rows there are; a gap has none. */
export function numberedRows(cards: readonly RowOrGap[]): readonly ({ readonly row: WalkedRow; readonly index: number } | { readonly gap: RemovedRow })[] {
  let index = 0;
  return cards.map((card) => ("pointer" in card ? { row: card, index: index++ } : { gap: card }));
}
