import { css, type CSSResult } from "lit";

/** The tokens in the dark: for a form that is dark, and for one that is as the person's device has it. */
export const darkStyles: CSSResult = css`
:host([theme="dark"]) { ${dark()} }
@media (prefers-color-scheme: dark) { :host([theme="auto"]) { ${dark()} } }
`;

function dark(): CSSResult {
  return css`
  --_text: var(--fg-color-text, var(--kern-color-layout-text-default, #f3f4f7));
  --_muted: var(--fg-color-muted, var(--kern-color-layout-text-muted, #b2b6cc));
  --_background: var(--fg-color-background, var(--kern-color-layout-background-default, #000));
  --_surface: var(--fg-color-surface, var(--kern-color-layout-background-default-surface, #131525));
  --_line: var(--fg-color-line, var(--kern-color-decorative-border-default, #454b6b));
  --_action: var(--fg-color-action, var(--kern-color-action-default, #97afe1));
  --_on-action: var(--fg-color-on-action, var(--kern-color-action-on-default, #000));
  --_action-shade: var(--fg-color-action-shade, #fff);
  --_focus: var(--fg-color-focus, var(--kern-color-action-focus-default, #a9aec6));
  --_input-line: var(--fg-color-input-line, var(--kern-color-form-input-border, #e8e9ef));
  --_danger: var(--fg-color-danger, var(--kern-color-feedback-danger, #ea7060));
  --_danger-tint: var(--fg-color-danger-tint, var(--kern-color-feedback-danger-background, #4c0000));
  --_info: var(--fg-color-info, var(--kern-color-feedback-info, #00a1cd));
  --_info-tint: var(--fg-color-info-tint, var(--kern-color-feedback-info-background, #002533));
  --_success: var(--fg-color-success, var(--kern-color-feedback-success, #16a884));
  --_success-tint: var(--fg-color-success-tint, var(--kern-color-feedback-success-background, #00271b));
  --_warning: var(--fg-color-warning, var(--kern-color-feedback-warning, #d58100));
  --_warning-tint: var(--fg-color-warning-tint, var(--kern-color-feedback-warning-background, #351b00));
  color-scheme: dark;`;
}
