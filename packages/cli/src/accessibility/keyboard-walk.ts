import type { Page } from "playwright";
import type { PageFinding } from "./page-checks.ts";

/** The most stops a page may have before the walk gives up. */
const MOST_STOPS = 400;

/**
 * Goes through what is on the screen with Tab alone. Each stop shows that it has the focus and is in sight; the walk leaves the form
 * in the end; and nothing happens only because the focus came by.
 */
export async function keyboardWalk(page: Page): Promise<readonly PageFinding[]> {
  const found: PageFinding[] = [];
  await page.evaluate(() => { document.body.tabIndex = -1; document.body.focus(); window.scrollTo(0, 0); });
  const before = await page.evaluate(textOfForm);
  let stops = 0;
  for (; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(focusedStop);
    if (stop === "outside") { if (stops > 0) break; continue; }
    if (!stop.hasRing) found.push({ check: "focus", place: stop.place, message: "expected a ring or another sign of the focus; found none" });
    if (!stop.isInSight) found.push({ check: "focus", place: stop.place, message: "expected it in sight; found it covered or outside the window" });
  }
  if (stops === MOST_STOPS) found.push({ check: "keyboard", place: "", message: `expected to leave the form by Tab; found no end after ${MOST_STOPS} stops` });
  const after = await page.evaluate(textOfForm);
  // Sentences may come where the person left a field; another page may not.
  if (after.heading !== before.heading) found.push({ check: "keyboard", place: "", message: `expected the page to stay; found "${after.heading}" after "${before.heading}"` });
  return found;
}

function textOfForm(): { readonly heading: string } {
  const root = document.querySelector("#host, formgeber-form")?.shadowRoot?.querySelector("fg-form")?.shadowRoot;
  return { heading: root?.querySelector("#heading")?.textContent ?? "" };
}

function focusedStop(): "outside" | { readonly place: string; readonly hasRing: boolean; readonly isInSight: boolean } {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const root = element?.getRootNode();
  if (!element || !(root instanceof ShadowRoot)) return "outside";
  const shown = element.classList.contains("visually-hidden") ? element.nextElementSibling ?? element : element;
  const style = getComputedStyle(shown);
  const { left, top, width, height } = shown.getBoundingClientRect();
  const [x, y] = [left + Math.min(width / 2, 20), top + Math.min(height / 2, 20)];
  const over = root.elementFromPoint(x, y);
  const isOver = over !== null && (over === shown || shown.contains(over) || over.contains(shown) || (over instanceof HTMLLabelElement && over.control === element));
  return {
    place: `${element.localName}${element.id ? `#${element.id}` : ""}`,
    hasRing: style.outlineStyle === "auto" || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none",
    isInSight: y >= 0 && y <= innerHeight && isOver,
  };
}
