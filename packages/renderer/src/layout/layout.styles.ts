const COLUMNS = [1, 2, 3, 4, 5, 6];

/** What task list, list of rows and table need beyond the shared classes. */
export const layoutStyles: readonly string[] = [`
.tasks, .row-list { margin: 0; padding: 0; list-style: none; border-bottom: 1px solid var(--_line); }
.task, .row-list > li {
  position: relative; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 16px;
  margin: 0; padding: 14px 0; border-top: 1px solid var(--_line);
}
.row-list { margin-bottom: 24px; }
.row-list > li > div:first-child { flex: 1 1 12em; }
.row-list .undo { flex: 1; }
.task-name {
  appearance: none; padding: 8px 0; border: 0; background: none; cursor: pointer; color: var(--_action); font: inherit; text-align: start;
  text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px; border-radius: var(--_radius-small);
}
.task-name::after { content: ""; position: absolute; inset: 0; }
.task:has(.task-name):hover { background: var(--_surface); }
.task-name:hover { text-decoration-thickness: 3px; }
.status { display: inline-flex; align-items: center; gap: 8px; color: var(--_muted); }
.status--new, .status--begun, .status--mend { padding: 2px 12px; border-radius: var(--_radius-small); color: var(--_text); background: var(--_surface); }
.task:hover .status--new { background: var(--_background); }
.status--begun { background: var(--_info-tint); }
.status--mend { background: var(--_danger-tint); }
.status--mend .icon { fill: var(--_danger); }
.status--done { color: var(--_text); }
.status--done .icon { fill: var(--_success); }

.label--page { margin: 0; font: inherit; }
.field > h2, legend > h2 { margin-bottom: 12px; }
.field > h2:has(+ .hint), .field > legend:has(+ .hint) > h2 { margin-bottom: 4px; }

.rows, .rows > thead, .rows > tbody { display: block; margin: 0; }
.rows { margin-bottom: 24px; font: inherit; }
.rows :is(th, td) { display: block; min-width: 0; padding: 0; font-weight: 400; text-align: start; vertical-align: top; }
.rows tr { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; }
.rows > thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.rows > tbody > tr { margin-bottom: 16px; padding: 16px; border: 1px solid var(--_line); border-radius: var(--_radius); }
.rows > tbody > .rows-gap { padding: 0; border: 0; }
.rows th[scope="row"], .rows > thead th { font-weight: 600; }
.rows th[scope="row"] { font-size: calc(var(--_size) * 1.08); }
.rows--long > tbody > tr { content-visibility: auto; contain-intrinsic-size: auto 96px; }

@container form (max-width: 34rem) {
  .move .button-text { display: none; }
}
@container form (min-width: 38rem) {
  .rows > thead { position: static; width: auto; height: auto; overflow: visible; clip-path: none; white-space: normal; border-bottom: 2px solid var(--_line); }
  .rows > thead > tr { align-items: end; padding: 0 8px 8px; }
  .rows > thead .hint { margin: 0; font-weight: 400; }
  .rows tr { --_acts: 44px; gap: 12px; }
  .rows--moved tr { --_acts: 140px; }
  .rows > tbody > tr { margin: 0; padding: 12px 8px; border-width: 0 0 1px; border-radius: 0; }
  .rows th[scope="row"] { padding-top: 11px; font-size: inherit; line-height: 1.45; }
  ${COLUMNS.map((count) => `.rows--${count} tr { grid-template-columns: 5em repeat(${count}, minmax(0, 1fr)) var(--_acts); }`).join("\n  ")}
  .rows .rows-gap { display: block; }
  .rows td .field > :is(.label, .hint), .rows .button-text {
    position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
  }
  .rows td .field { position: relative; }
  .rows td .field--error { border: 0; padding: 0; }
  .rows td .input { width: 100%; }
  .rows td .error { font-size: calc(var(--_size) * .89); }
  .rows .card-acts { flex-wrap: nowrap; gap: 4px; }
  .rows .card-acts .button { width: 44px; padding: 6px 0; justify-content: center; }
}
@media (forced-colors: active) {
  .status--new, .status--begun, .status--mend { border: 1px solid CanvasText; }
  .status .icon { fill: currentColor; }
}
`];
