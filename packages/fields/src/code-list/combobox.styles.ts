/** A text field with the list that opens below it. */
export const comboboxStyles = `
.combobox { position: relative; max-width: 34em; }
.combobox > .input { padding-inline-end: 52px; }
.combobox-toggle {
  appearance: none; position: absolute; inset-block-start: 0; inset-inline-end: 0; width: 48px; height: 48px; border: 0; cursor: pointer;
  background: none; display: grid; place-content: center;
}
.combobox-toggle::before {
  content: ""; width: 9px; height: 9px; margin-top: -4px; border: solid var(--_action); border-width: 0 2px 2px 0; transform: rotate(45deg);
}
/* In the flow, not above it: nothing is covered at any zoom, and nothing is cut off by what surrounds it. */
.listbox {
  margin: 0; padding: 4px 0; max-height: 320px; overflow-y: auto; overscroll-behavior: contain; list-style: none;
  border: 1px solid var(--_input-line); border-top: 0; border-radius: 0 0 var(--_radius-small) var(--_radius-small); background: var(--_background);
}
.listbox[hidden] { display: none; }
.option { margin: 0; padding: 10px 16px; min-height: 44px; cursor: pointer; }
.option:hover { background: var(--_surface); }
.option[aria-selected="true"] { background: var(--_action); color: var(--_on-action); }
.listbox-state > .hint { margin: 8px 0 0; }

@media (forced-colors: active) {
  .option[aria-selected="true"] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .combobox-toggle::before { border-color: ButtonText; }
}
`;
