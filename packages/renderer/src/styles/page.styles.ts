import { css } from "lit";

/** Pages, groups, cards, notes, the error summary, check page and receipt. */
export const pageStyles = css`
.top { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 24px; margin-bottom: 16px; }
.title { font-weight: 600; }
.languages { display: flex; flex-wrap: wrap; gap: 0 8px; margin: 0 0 0 auto; padding: 0; list-style: none; }
.languages li { margin: 0; }
.language-failed { flex-basis: 100%; }
.languages [aria-current] { color: var(--_text); font-weight: 600; text-decoration: none; cursor: default; }

.steps { margin-bottom: 32px; }
.steps ol { display: flex; gap: 6px; margin: 0 0 8px; padding: 0; list-style: none; }
.steps li { flex: 1; height: 8px; margin: 0; border-radius: var(--_radius-small); background: var(--_line); }
.steps li.done, .steps li[aria-current] { background: var(--_action); }

.body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 32px; margin: 0; padding: 0; border: 0; }
.nodes { display: grid; grid-template-columns: minmax(0, 1fr); gap: 32px; }
.group > .nodes, .row > .nodes { gap: 24px; }
.group, .section { min-width: 0; }
.group > :is(h3, h4, h5, h6), .section > :is(h3, h4, h5, h6) { margin-bottom: 16px; }
.group > .group-hint { margin: -12px 0 16px; color: var(--_muted); }
.nodes--arranged { grid-template-columns: repeat(12, minmax(0, 1fr)); gap: 24px 16px; }
.nodes--arranged > * { grid-column: 1 / -1; }
.field--group > .label { font-size: calc(var(--_size) * 1.17); margin-bottom: 16px; }
.field--group > .label:has(+ .hint) { margin-bottom: 2px; }
.field--group > .hint { margin-bottom: 16px; }
.field--group > .label:focus { outline: none; }
.nodes > :is(.group, .section, .field--group) + *, .nodes > * + :is(.group, .section, .field--group) { margin-top: 16px; }

.card { min-width: 0; padding: 24px; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_background); }
.card-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 16px; margin: -4px 0 20px; }
.card-acts { display: flex; flex-wrap: wrap; }
.row--single { display: flex; flex-wrap: wrap; align-items: end; gap: 8px 16px; }
.row--single > :first-child { flex: 0 1 auto; margin: 0; }
.cards { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; margin-bottom: 24px; }
.undo { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 16px; padding: 12px 16px; border-radius: var(--_radius); background: var(--_surface); }

.note { display: grid; grid-template-columns: 32px minmax(0, 1fr); gap: 12px; padding: 16px; border: 2px solid var(--_tone); border-radius: var(--_radius); background: var(--_tone-tint); }
.note > .icon { width: 32px; height: 32px; fill: var(--_tone); margin-top: -2px; }
.note--info { --_tone: var(--_info); --_tone-tint: var(--_info-tint); }
.note--warning { --_tone: var(--_warning); --_tone-tint: var(--_warning-tint); }
.note--danger { --_tone: var(--_danger); --_tone-tint: var(--_danger-tint); }
.note--success { --_tone: var(--_success); --_tone-tint: var(--_success-tint); }
.note :is(h2, h3) + *, .note .actions { margin-top: 8px; }
.note .link, .note .button--link { color: var(--_text); }

.summary { border: 2px solid var(--_danger); border-radius: var(--_radius); overflow: hidden; background: var(--_danger-tint); }
.summary-head { display: flex; align-items: center; gap: 12px; padding: 16px; }
.summary-head .icon { width: 32px; height: 32px; fill: var(--_danger); }
.summary ul { margin: 0; padding: 12px 24px 16px; list-style: none; background: var(--_background); }
.summary .link { display: inline-block; padding-block: 8px; color: var(--_danger); }
.summary li + li { margin: 0; }

.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 16px; }
.actions--page { margin-top: 8px; padding-top: 24px; border-top: 1px solid var(--_line); }
.foot { display: grid; gap: 16px; margin-top: 32px; }
.foot > .button { justify-self: start; }
.foot > .button, .draft > .button { margin-inline-start: -8px; }

details > summary { width: fit-content; padding: 9px 0; list-style-position: inside; cursor: pointer; color: var(--_action); text-decoration: underline; text-underline-offset: 3px; }
details > .prose { padding: 8px 0 8px 20px; border-inline-start: 4px solid var(--_line); }

.mark { display: flex; gap: 8px; }

.code { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }

/* A long page lays out only what is in sight; the padding keeps focus rings inside the paint box. */
.nodes--long > * { content-visibility: auto; contain-intrinsic-size: auto 120px; margin-inline: -8px; padding-inline: 8px; }
.nodes--long > .field--error { margin-inline-start: 0; padding-inline-start: 16px; }
.cards--long > .card { content-visibility: auto; contain-intrinsic-size: auto 400px; }

@container form (min-width: 34rem) {
  h2 { font-size: calc(var(--_size) * 1.78); }
  h3 { font-size: calc(var(--_size) * 1.33); }
  h4 { font-size: calc(var(--_size) * 1.17); }
  .nodes--arranged > .narrow { grid-column: span 4; }
  .nodes--arranged > .wide { grid-column: span 8; }
  .field--group > .label { font-size: calc(var(--_size) * 1.33); }
}
@container form (max-width: 24rem) {
  .card { padding: 16px; }
  .actions--page .button--primary, .actions--page .button--secondary { flex: 1 1 100%; }
}
@media (forced-colors: active) {
  .steps li { border: 1px solid CanvasText; }
  .steps li.done, .steps li[aria-current] { forced-color-adjust: none; background: CanvasText; }
  .note > .icon, .summary-head .icon { fill: currentColor; }
  .foot > .button, .draft > .button { margin: 0; }
  .languages [aria-current] { border: 1px solid CanvasText; }
}
@media print {
  .form { --_size: 11pt; color: #000; background: #fff; }
  .actions, .languages, .steps, .foot { display: none; }
  .nodes--long > *, .cards--long > .card { content-visibility: visible; }
  .card, .note { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
`;
