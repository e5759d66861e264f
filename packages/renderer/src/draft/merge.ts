// Loaded only where a draft was changed in two places.
import { answerAt, mergeDrafts, takeAnswer } from "@formgeber/core/version";

/** What brings two states of a draft together. */
export const merging = { answerAt, mergeDrafts, takeAnswer };
