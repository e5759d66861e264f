/** What check page, receipt and print need beyond the shared classes. */
export const lastStyles: readonly string[] = [`
.connection { margin-bottom: 24px; }
.answers { display: grid; margin: 0; }
.answers > div { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2px 24px; padding: 10px 0; border-top: 1px solid var(--_line); }
.answers dt { font-weight: 600; }
.answers dd { white-space: pre-line; }
.answer-change .button { min-height: 32px; margin-block: -3px; padding: 3px 0; gap: 4px; }
.checked { min-width: 0; }
.checked :is(h4, h5, h6) { margin: 20px 0 8px; }
.checked-head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 4px 16px; margin-bottom: 8px; }
.checked-head .button { padding-inline: 0; gap: 4px; }
.reference { display: block; margin-top: 4px; font-size: calc(var(--_size) * 1.45); font-weight: 600; letter-spacing: .02em; }
.printed { display: none; }
@container form (min-width: 34rem) {
  .answers > div { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto; }
}
@media print {
  .checked-head .button, .answer-change { display: none; }
  .answers > div { break-inside: avoid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); }
  .form:has(> .printed) > :not(.printed) { display: none; }
  .printed { display: block; }
  .printed h3 { margin: 24px 0 8px; }
}
`];
