import { createHash } from "node:crypto";

/**
 * The look of the pages around the forms: KERN's light colours, measures and the reader's own system font, so that nothing
 * is loaded from anywhere. Dark where the reader's system is.
 * @source @kern-ux/native 2.7.2 (EUPL-1.2), values of its tokens
 */
export const STYLES = /* css */ `
:root { color-scheme: light dark; --text: #131525; --muted: #51577a; --background: #fff; --surface: #f3f4f7; --line: #c0c3d5; --action: #2044aa; --on-action: #fff;
  --focus: #454b6b; --input: #1d2034; --danger: #c31c13; --danger-tint: #fee4e0; --info-tint: #c0f3ff; --success: #007155; --success-tint: #cdf2e4; --warning: #925400; --warning-tint: #ffe7b6; }
@media (prefers-color-scheme: dark) { :root { --text: #f3f4f7; --muted: #b2b6cc; --background: #0b0c14; --surface: #131525; --line: #454b6b; --action: #97afe1; --on-action: #000;
  --focus: #a9aec6; --input: #e8e9ef; --danger: #ea7060; --danger-tint: #4c0000; --info-tint: #002533; --success: #16a884; --success-tint: #00271b; --warning: #d58100; --warning-tint: #351b00; } }
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; color: var(--text); background: var(--background);
  font: 400 1.125rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
.inner { width: 100%; max-width: 49rem; margin-inline: auto; padding-inline: 1rem; }
.inner.wide { max-width: 72rem; }
main { flex: 1; padding-block: 2rem 4rem; }
main:focus { outline: none; }
h1 { font-size: clamp(1.75rem, 1.4rem + 1.6vw, 2.375rem); line-height: 1.2; margin: 0 0 1.5rem; hyphens: auto; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 2.5rem 0 1rem; }
h3 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .75rem; }
h4, h5, h6 { font-size: 1.125rem; margin: 1.5rem 0 .5rem; }
p, ul, dl { margin: 0 0 1rem; }
ul { padding-inline-start: 1.25rem; }
a { color: var(--action); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main > nav { margin-block-end: 1rem; }
.lead { font-size: 1.25rem; }
.muted, .hint { color: var(--muted); }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: .5rem; padding: .5rem 1rem; background: var(--background); z-index: 1; }
.head { border-block-end: 1px solid var(--line); border-block-start: 4px solid var(--action); }
.head .inner { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: center; justify-content: space-between; padding-block: 1rem; }
.head .name { margin: 0; font-weight: 600; font-size: 1.25rem; }
.head .name a { color: inherit; text-decoration: none; }
.head .name a:hover { text-decoration: underline; }
.who { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center; }
.foot { background: var(--surface); border-block-start: 1px solid var(--line); }
.foot ul { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 0; padding: 1.5rem 0; }
.links { list-style: none; padding: 0; }
.links li { border-block-end: 1px solid var(--line); padding-block: .75rem; }
.links li:first-child { border-block-start: 1px solid var(--line); }
.card { margin-block: 2rem; }
.card h2 { margin-block: 0 .75rem; }
.card h2 a { color: inherit; text-decoration: none; }
.card h2 a:hover { text-decoration: underline; }
.note { background: var(--surface); border-inline-start: 4px solid var(--line); padding: .75rem 1rem; margin-block: 1rem; }
.note :last-child, dd > :last-child, .alert > :last-child { margin-block-end: 0; }
.alert { background: var(--danger-tint); border-inline-start: 4px solid var(--danger); padding: .75rem 1rem; margin-block: 1rem; }
dl.facts > div, .transcript dl > div { display: grid; grid-template-columns: minmax(10rem, 1fr) 2fr; gap: .25rem 1.5rem; padding-block: .625rem; border-block-end: 1px solid var(--line); }
dl.facts > div:last-child, .transcript dl > div:last-child { border-block-end: 0; }
dt { font-weight: 600; }
dd { margin: 0; }
dd ul { margin: 0; }
@media (max-width: 36rem) { dl.facts > div, .transcript dl > div { grid-template-columns: 1fr; } }
.transcript section { border: 1px solid var(--line); border-radius: 4px; padding: 1.25rem 1.5rem; margin-block: 1.5rem; }
.transcript h2 { margin-block: 0 .75rem; font-size: 1.375rem; }
.transcript h3:first-of-type { margin-block-start: 1rem; }
.stack { max-width: 30rem; }
.field { margin-block-end: 1.5rem; }
.field label { display: block; font-weight: 600; margin-block-end: .25rem; }
.field .hint { margin-block-end: .5rem; font-size: 1rem; }
input { font: inherit; color: inherit; background: var(--background); width: 100%; min-height: 3rem; padding: .5rem .75rem; border: 1px solid var(--input); border-radius: 4px; }
input[aria-invalid] { border: 2px solid var(--danger); }
.button { font: inherit; font-weight: 600; display: inline-flex; align-items: center; min-height: 3rem; padding: .5rem 1.25rem; cursor: pointer; text-decoration: none;
  color: var(--on-action); background: var(--action); border: 2px solid var(--action); border-radius: 4px; }
.button:hover { filter: brightness(.9); }
.button.secondary { color: var(--action); background: transparent; }
.button.plain { min-height: 2.5rem; padding: .25rem .5rem; color: var(--action); background: transparent; border-color: transparent; text-decoration: underline; }
.actions { display: flex; flex-wrap: wrap; gap: 1rem; margin-block: 1.5rem 2rem; }
.actions form { margin-inline-start: auto; }
@media (max-width: 36rem) { .actions form { margin-inline-start: 0; } }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: .75rem 1rem .75rem 0; border-block-end: 1px solid var(--line); }
thead th { border-block-end: 2px solid var(--text); }
tbody tr:hover { background: var(--surface); }
.reference, .number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.badge { display: inline-block; padding: .125rem .625rem; border-radius: 1rem; font-size: 1rem; font-weight: 600; }
.badge.open { color: var(--warning); background: var(--warning-tint); }
.badge.done { color: var(--success); background: var(--success-tint); }
formgeber-form { display: block; min-height: 20rem; --fg-padding: 0; }
@media print { .head, .foot, .skip, .actions, .who { display: none; } }
`;

/** A sheet of paper with lines: the sign of the pages in the browser's tabs. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#2044aa" d="M3 0h7l4 4v12H3z"/><path fill="#fff" d="M5 6h7v1H5zm0 3h7v1H5zm0 3h5v1H5z"/></svg>`;

/** Where the sign lies. */
export const ICON_PATH = "/assets/icon.svg";

/** Where the styles lie: a new address whenever they change, so that they can be kept for ever. */
export const STYLES_PATH = `/assets/${createHash("sha256").update(STYLES).digest("hex").slice(0, 16)}.css`;
