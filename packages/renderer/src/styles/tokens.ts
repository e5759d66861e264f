import { css, type CSSResult } from "lit";

/**
 * The look in one place. Each private `--_x` reads the form's own property `--fg-x` (set by whoever embeds the form), else
 * KERN's (set by a page that uses KERN), else KERN's value of 2.7.2 as a literal.
 *
 * @source @kern-ux/native 2.7.2, dist/kern.css (EUPL-1.2)
 */
export const tokens: CSSResult = css`
:host {
  --_font-family: var(--fg-font-family, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif);
  --_text: var(--fg-color-text, var(--kern-color-layout-text-default, #131525));
  --_muted: var(--fg-color-muted, var(--kern-color-layout-text-muted, #51577a));
  --_background: var(--fg-color-background, var(--kern-color-layout-background-default, #fff));
  --_surface: var(--fg-color-surface, var(--kern-color-layout-background-default-surface, #f3f4f7));
  --_line: var(--fg-color-line, var(--kern-color-decorative-border-default, #c0c3d5));
  --_action: var(--fg-color-action, var(--kern-color-action-default, #2044aa));
  --_on-action: var(--fg-color-on-action, var(--kern-color-action-on-default, #fff));
  --_action-shade: var(--fg-color-action-shade, #000);
  --_focus: var(--fg-color-focus, var(--kern-color-action-focus-default, #454b6b));
  --_input-line: var(--fg-color-input-line, var(--kern-color-form-input-border, #1d2034));
  --_danger: var(--fg-color-danger, var(--kern-color-feedback-danger, #c31c13));
  --_danger-tint: var(--fg-color-danger-tint, var(--kern-color-feedback-danger-background, #fee4e0));
  --_info: var(--fg-color-info, var(--kern-color-feedback-info, #006b8c));
  --_info-tint: var(--fg-color-info-tint, var(--kern-color-feedback-info-background, #c0f3ff));
  --_success: var(--fg-color-success, var(--kern-color-feedback-success, #007155));
  --_success-tint: var(--fg-color-success-tint, var(--kern-color-feedback-success-background, #cdf2e4));
  --_warning: var(--fg-color-warning, var(--kern-color-feedback-warning, #925400));
  --_warning-tint: var(--fg-color-warning-tint, var(--kern-color-feedback-warning-background, #ffe7b6));
  --_radius: var(--fg-radius, var(--kern-metric-border-radius-default, 4px));
  --_radius-small: var(--fg-radius-small, var(--kern-metric-border-radius-small, 2px));
  --_measure: var(--fg-measure, calc(var(--_size) * 41));
  /* At least 18 px, whatever the page around makes of the root's font size; larger where the person asked for larger text. */
  --_size: var(--fg-font-size, max(1.125rem, 18px));
  /* The form brings its own background, whatever the page around has; a white page may set 0. */
  --_padding: clamp(12px, 4vw, 24px);
  color-scheme: light;
}
`;
