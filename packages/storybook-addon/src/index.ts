export { formStory } from "./form-story.ts";
