// What generated stories import in the browser.
export { formStory } from "./form-story.ts";
export { brokenStory } from "./broken-story.ts";
export { assertPassed, failToRun, testStory } from "./test-story.ts";
export { fieldStory, playField } from "./field-type/field-story.ts";
