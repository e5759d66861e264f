// Loaded on pages whose address asks for `?fg-debug`.
import { contrastSentence, themeContrasts, themeOf, type Brightness } from "@formgeber/renderer/theme";

/** Says in the console which colours of the page's theme are too near to each other in this form; gives the sentences. */
export async function reportTheme(form: HTMLElement & { readonly updateComplete: Promise<boolean> }): Promise<readonly string[]> {
  await form.updateComplete;
  const brightness: Brightness = getComputedStyle(form).colorScheme === "dark" ? "dark" : "light";
  const sentences = themeContrasts(themeOf(form), brightness).flatMap((contrast) => contrastSentence(contrast) ?? []);
  for (const sentence of sentences.length > 0 ? sentences : ["every pair of colours that meet holds."]) console.warn(`formgeber: ${sentence}`);
  return sentences;
}
