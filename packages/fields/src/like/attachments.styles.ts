/** What the faces of files need beyond what all faces share. Colours and measures are the renderer's. */
export const attachmentStyles = `
.attachments { margin: 0 0 16px; padding: 0; list-style: none; }
.attachment { display: grid; gap: 8px; margin: 0 0 8px; padding: 16px; border: 1px solid var(--_line); border-radius: var(--_radius-small); }
.attachment p { display: flex; gap: 8px; margin: 0; min-width: 0; overflow-wrap: anywhere; }
.attachment .icon { flex: none; }
.percent { margin-inline-start: 8px; font-variant-numeric: tabular-nums; }
.progress-bar {
  appearance: none; display: block; width: 100%; height: 8px; margin-bottom: 4px; border: 0; border-radius: var(--_radius-small); overflow: hidden;
  background: var(--_line);
}
.progress-bar::-webkit-progress-bar { background: var(--_line); }
.progress-bar::-webkit-progress-value { background: var(--_action); }
.progress-bar::-moz-progress-bar { background: var(--_action); }
.file-drop { padding: 16px; border: 1px dashed var(--_input-line); border-radius: var(--_radius-small); }
.file-drop.is-over { border-style: solid; background: var(--_surface); }
.file-drop .hint { margin: 8px 0 0; }
.file-button { display: inline-flex; }
/* What has the focus is a dot; its button is what must come into sight with it. */
[type="file"].visually-hidden { scroll-margin-block: 80px; }
.camera { display: none; }
@media (any-pointer: coarse) { .camera { display: inline; } }
@media not (any-pointer: fine) { .drop-hint { display: none; } }
.visually-hidden:focus-visible + .file-button { outline: 4px solid var(--_focus); outline-offset: 2px; }
.visually-hidden[aria-invalid="true"] + .file-button { border-color: var(--_danger); color: var(--_danger); }

@media (forced-colors: active) {
  .progress-bar { forced-color-adjust: none; box-sizing: border-box; height: 12px; border: 1px solid CanvasText; background: Canvas; }
  .progress-bar::-webkit-progress-bar { background: Canvas; }
  .progress-bar::-webkit-progress-value { background: Highlight; }
  .progress-bar::-moz-progress-bar { background: Highlight; }
}
`;
