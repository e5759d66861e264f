import { css } from "lit";

/** What is shown of a draft, and when a session ends. */
export const draftStyles = css`
.draft-line { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 16px; }
.draft-state { display: flex; gap: 8px; margin: 0; color: var(--_muted); }
.draft-state .icon { flex: none; }
.draft-state.error { color: var(--_danger); }
.draft-facts { margin: 8px 0 16px; padding-inline-start: 20px; }
.draft .note { --_tone: var(--_line); --_tone-tint: var(--_background); margin-top: 8px; }
.draft .note--info { --_tone: var(--_info); --_tone-tint: var(--_info-tint); }
.draft-panel { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; }
.draft-code { display: grid; gap: 8px; justify-items: start; }
.qr { display: block; width: min(100%, 15em); height: auto; border: 1px solid var(--_line); forced-color-adjust: none; }
.ending[open] { display: grid; gap: 16px; }
.ending { box-sizing: border-box; width: min(36em, calc(100% - 32px)); padding: 24px; border: 2px solid var(--_warning); border-radius: var(--_radius); background: var(--_background); color: var(--_text); }
.ending::backdrop { background: rgb(0 0 0 / .5); }
@container form (max-width: 30rem) {
  :is(.draft, #conflict) .note, #conflict.note { grid-template-columns: minmax(0, 1fr); }
}
`;
