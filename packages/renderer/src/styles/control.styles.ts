import { css } from "lit";

/** What faces are made of: fields with label, hint and error; the controls inside them. */
export const controlStyles = css`
.field { scroll-margin-block: var(--fg-scroll-margin, 16px); display: block; min-width: 0; margin: 0; padding: 0; border: 0; }
.field--error { border-inline-start: 4px solid var(--_danger); padding-inline-start: 16px; }
.label { display: block; padding: 0; margin: 0 0 8px; font-weight: 600; line-height: 1.35; }
/* A floating legend stands in the flow of its fieldset like any other label. */
legend.label { float: inline-start; width: 100%; }
legend.label ~ * { clear: both; }
.label:has(+ .hint) { margin-bottom: 2px; }
.optional { color: var(--_muted); font-weight: 400; }
.hint { margin: 0 0 8px; color: var(--_muted); }
.notice { margin-top: 8px; color: var(--_muted); }
.error { display: flex; gap: 8px; margin: 8px 0 0; color: var(--_danger); font-weight: 600; line-height: 1.35; }

.input, .select, .textarea {
  appearance: none; display: block; width: 100%; max-width: 34em; min-height: 48px; margin: 0; padding: 10px 16px;
  border: 0 solid var(--_input-line); border-bottom-width: 2px; border-radius: var(--_radius-small);
  background-color: var(--_surface); color: var(--_text); font: 400 var(--_size) / 1.45 var(--_font-family);
}
.input[size] { width: auto; max-width: 100%; }
output { display: block; white-space: pre-line; }
.textarea { min-height: 144px; resize: vertical; field-sizing: content; max-height: 480px; }
.select {
  padding-inline-end: 44px; text-overflow: ellipsis; cursor: pointer; background-repeat: no-repeat; background-size: 8px 8px;
  background-image: linear-gradient(45deg, transparent 50%, var(--_action) 50%), linear-gradient(-45deg, transparent 50%, var(--_action) 50%);
  background-position: right 24px center, right 16px center;
}
.input:hover, .select:hover, .textarea:hover { border-bottom-width: 4px; padding-bottom: 8px; }
.input:focus-visible, .select:focus-visible, .textarea:focus-visible { outline: 4px solid var(--_focus); outline-offset: 0; }
.field--error :is(.input, .select, .textarea)[aria-invalid="true"] { border-color: var(--_danger); background-color: var(--_danger-tint); }
.input::placeholder { color: var(--_muted); opacity: 1; }

.checks { display: grid; gap: 8px; padding-top: 4px; }
.check { display: grid; grid-template-columns: 32px minmax(0, 1fr); gap: 0 16px; align-items: start; position: relative; min-height: 40px; }
.check > label { padding: 3px 0; cursor: pointer; }
/* The target is the whole line, not the 32 px of the box. */
.check > label::after { content: ""; position: absolute; inset: -4px 0; }
.check > input {
  appearance: none; position: relative; z-index: 1; display: grid; place-content: center; width: 32px; height: 32px; margin: 0; cursor: pointer;
  border: 2px solid var(--_input-line); border-radius: var(--_radius-small); background: var(--_surface); color: var(--_input-line);
}
.check > input[type="radio"] { border-radius: 50%; }
.check > input:hover { border-width: 4px; }
.check > input:focus-visible { outline: 4px solid var(--_focus); outline-offset: 2px; }
.check > input[type="radio"]:checked::before { content: ""; width: 16px; height: 16px; border-radius: 50%; background: currentColor; }
.check > input[type="checkbox"]:checked::before {
  content: ""; width: 9px; height: 16px; margin-top: -4px; border: solid currentColor; border-width: 0 3px 3px 0; transform: rotate(45deg);
}
.field--error .check > input { border-color: var(--_danger); background: var(--_danger-tint); }

.parts { display: flex; flex-wrap: wrap; gap: 16px; }
.parts .input[size] { padding-inline: 12px; }
.parts .input[size="2"] { width: 3.4em; }
.parts .input[size="4"] { width: 5em; }
.part-label { display: block; margin-bottom: 4px; }

@media (forced-colors: active) {
  .input, .select, .textarea { border-width: 1px; border-bottom-width: 2px; }
  .select { appearance: auto; background-image: none; }
  .check > input { appearance: auto; }
  .check > input::before { display: none; }
}
`;
