// Loaded where a form is not to be light, or somebody asks for more contrast.
import type { CSSResult } from "lit";
import { contrastStyles } from "./contrast.styles.ts";
import { darkStyles } from "./dark.styles.ts";

/** Every theme but the usual one, in the order in which they go before each other. */
export const themeStyles: readonly CSSResult[] = [darkStyles, contrastStyles];
