import { css, type CSSResult } from "lit";

export const contrastStyles: CSSResult = css`
:host([theme="contrast"]) { ${contrast()} }
@media (prefers-contrast: more) {
  :host { ${contrast()} }
  :host([theme="dark"]) { ${darkContrast()} }
}
@media (prefers-contrast: more) and (prefers-color-scheme: dark) { :host([theme="auto"]) { ${darkContrast()} } }
`;

/** Who asks for more contrast gets black on white whatever the theme says, with tones of 7 : 1 at least. */
function contrast(): CSSResult {
  return css`
  --_text: #000; --_muted: #000; --_background: #fff; --_surface: #fff; --_line: #000; --_action: #00227a; --_on-action: #fff;
  --_action-shade: #000; --_focus: #000; --_input-line: #000; --_danger: #8a0000; --_danger-tint: #fff; --_info: #003a4d; --_info-tint: #fff;
  --_success: #004d38; --_success-tint: #fff; --_warning: #5e3500; --_warning-tint: #fff;
  color-scheme: light;`;
}

function darkContrast(): CSSResult {
  return css`
  --_text: #fff; --_muted: #fff; --_background: #000; --_surface: #000; --_line: #fff; --_action: #b9cbff; --_on-action: #000;
  --_action-shade: #fff; --_focus: #fff; --_input-line: #fff; --_danger: #ffb3a8; --_danger-tint: #000; --_info: #a6ecff; --_info-tint: #000;
  --_success: #9ff0d5; --_success-tint: #000; --_warning: #ffd591; --_warning-tint: #000;
  color-scheme: dark;`;
}
