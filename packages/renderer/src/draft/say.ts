import type { Language } from "@formgeber/core";
import { speakerOf, type Say } from "../words/speaker.ts";
import { draftWords } from "./draft.words.ts";

/** Says what is said about drafts. */
export function sayOfDrafts(language: Language): Say {
  return speakerOf(draftWords, language);
}
