import { css } from "lit";

/** The form's own ground: nothing of the host page reaches below it, and nothing of it leaves. */
export const frameStyles = css`
:host { all: initial; display: block; }
:host([hidden]) { display: none; }
.form {
  all: initial; display: block; container: form / inline-size; box-sizing: border-box; padding: var(--fg-padding, var(--_padding));
  color: var(--_text); background: var(--_background); accent-color: var(--_action); color-scheme: inherit;
  font: 400 var(--_size) / 1.45 var(--_font-family); text-align: start; overflow-wrap: anywhere; hyphens: manual;
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-margin-top: var(--fg-scroll-margin, 16px);
}
.form *, .form ::before, .form ::after { box-sizing: border-box; }
.form > * { max-width: var(--_measure); }

h2, h3, h4, h5, h6, p, ul, ol, dl, dd { margin: 0; padding: 0; font: inherit; }
h2, h3, h4, h5, h6, legend, strong { font-weight: 600; }
h2 { font-size: calc(var(--_size) * 1.45); line-height: 1.25; }
h3 { font-size: calc(var(--_size) * 1.17); line-height: 1.3; }
h4, h5 { line-height: 1.35; }
h4 { font-size: calc(var(--_size) * 1.08); }
h2:focus, h3:focus { outline: none; }
ul, ol { padding-inline-start: 1.25em; }
li + li { margin-top: 4px; }
.prose > * + * { margin-top: 12px; }
slot { display: contents; }
::slotted([slot="header"]) { display: block; margin-bottom: 16px; }
.muted { color: var(--_muted); }

.icon { flex: none; width: 24px; height: 24px; fill: currentColor; vertical-align: -6px; }
.form[dir="rtl"] :is(.icon--back, .icon--next) { transform: scaleX(-1); }
.form[dir="rtl"] :is(.input, .textarea, dd, :is(p, li, h2, h3, h4, h5, h6, label, legend, summary, button, .link, .error span):lang(de)) { unicode-bidi: plaintext; text-align: match-parent; }
.link .icon { width: 18px; height: 18px; margin-inline-start: 4px; vertical-align: -3px; }

:is(a, button, summary, [tabindex="0"]):focus-visible, .summary:focus-visible {
  outline: 4px solid var(--_focus); outline-offset: 2px; border-radius: var(--_radius);
}

.button {
  appearance: none; display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-height: 48px; max-width: 100%; margin: 0;
  vertical-align: middle; overflow-wrap: break-word;
  padding: 8px 24px; border: 1px solid transparent; border-radius: var(--_radius); cursor: pointer; background: none;
  color: var(--_action); font: 600 var(--_size) / 1.3 var(--_font-family); text-align: center; text-decoration: none;
}
.button--primary { background: var(--_action); color: var(--_on-action); }
.button--primary:hover { background: color-mix(in oklch, var(--_action), var(--_action-shade) 14%); }
.button--secondary { border-color: var(--_action); }
.button--secondary:hover, .button--tertiary:hover { background: color-mix(in oklch, var(--_action), transparent 90%); }
.button--tertiary, .button--link { padding-inline: 8px; }
.button--link { min-height: 44px; font-weight: 400; }
.link, .button--link {
  color: var(--_action); text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1px;
}
.link:hover, .button--link:hover { text-decoration-thickness: 3px; }
.button--small { min-height: 44px; padding-block: 6px; }
.button[aria-disabled="true"] { opacity: .6; cursor: progress; }

.visually-hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; border: 0;
}

@media (forced-colors: active) {
  .button { border-color: ButtonText; }
  :is(a, button, summary, input, select, textarea):focus-visible { outline-color: Highlight; }
}
@media (prefers-reduced-motion: no-preference) {
  /* Not of inputs: a hundred errors at once would be a hundred animations. */
  .button { transition: background-color .12s, border-color .12s; }
}
`;
