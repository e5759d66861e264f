/** Two colours of a form that meet, and how far apart they must be. */
export interface ContrastPair {
  /** Names of design tokens. */
  readonly of: string;
  readonly on: string;
  /** The least ratio. @source WCAG 2.2, 1.4.3 (4.5 for text) and 1.4.11 (3 for borders, pictures and the focus) */
  readonly least: 4.5 | 3;
  readonly what: string;
}

const tones = ["danger", "info", "success", "warning"] as const;

/** Where colours of a form meet; whoever adds a pair of colours to the styles adds it here. */
export const contrastPairs: readonly ContrastPair[] = [
  text("text", "background", "text"),
  text("text", "surface", "what is typed into a control"),
  text("muted", "background", "hints"),
  text("muted", "surface", "placeholders"),
  text("action", "background", "links and secondary buttons"),
  text("on-action", "action", "text on primary buttons"),
  text("danger", "background", "error messages"),
  ...tones.map((tone) => text("text", `${tone}-tint`, `text in a box (${tone})`)),
  edge("input-line", "background", "borders of controls"),
  edge("input-line", "surface", "marks in boxes and radio buttons"),
  edge("action", "surface", "arrow of a drop-down list"),
  edge("focus", "background", "the ring around what has the focus"),
  edge("danger", "danger-tint", "borders of controls to be mended"),
  ...tones.map((tone) => edge(tone, `${tone}-tint`, `picture in a box (${tone})`)),
];

function text(of: string, on: string, what: string): ContrastPair {
  return { of: `--fg-color-${of}`, on: `--fg-color-${on}`, least: 4.5, what };
}

function edge(of: string, on: string, what: string): ContrastPair {
  return { of: `--fg-color-${of}`, on: `--fg-color-${on}`, least: 3, what };
}
