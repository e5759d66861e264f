/** A finding at a place of the page. Everything in this file runs in the browser. */
export interface PageFinding {
  readonly check: string;
  readonly place: string;
  readonly message: string;
}

/** The form's root as page scripts reach it; handed to the browser as text. */
export function checksInPage(): PageFinding[] {
  const root = document.querySelector("#host, formgeber-form")?.shadowRoot?.querySelector("fg-form")?.shadowRoot;
  if (!root) return [{ check: "form", place: "", message: "expected a form on the page; found none" }];
  const found: PageFinding[] = [];
  const place = (element: Element): string => `${element.localName}${element.id ? `#${element.id}` : ""}${element.classList.length > 0 ? `.${element.classList[0]}` : ""}`;
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;

  // 1.4.10, 1.4.4: nothing makes the page wider than the window.
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth + 1) {
    const widest = [...root.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && isShown(one)).at(-1);
    found.push({ check: "reflow", place: widest ? place(widest) : "", message: `expected ${clientWidth} pixels at most; found ${scrollWidth}` });
  }
  // 2.5.8: what can be pressed is 24 by 24 pixels, or stands in a sentence, or belongs to a label that is.
  for (const target of root.querySelectorAll("button, a[href], select, summary, input:not([type=hidden]), textarea")) {
    if (!isShown(target) || target.closest(".visually-hidden") || target.classList.contains("visually-hidden")) continue;
    const { width, height } = target.getBoundingClientRect();
    const isInText = target.localName === "a" && target.closest("p, li, .prose") !== null;
    if (!isInText && (width < 24 || height < 24)) found.push({ check: "target", place: place(target), message: `expected 24 by 24 pixels; found ${Math.round(width)} by ${Math.round(height)}` });
  }
  // 1.4.12: spaced letters are not cut off.
  for (const box of root.querySelectorAll("button, label, legend, h2, h3, h4, h5, p, dt, dd, summary")) {
    const { overflowX, overflowY } = getComputedStyle(box);
    const isCut = (overflowX === "hidden" && box.scrollWidth > box.clientWidth + 1) || (overflowY === "hidden" && box.scrollHeight > box.clientHeight + 1);
    if (isCut && isShown(box) && !box.classList.contains("visually-hidden")) found.push({ check: "spacing", place: place(box), message: "expected all of its text; found it cut off" });
  }
  // 1.3.2, 2.4.3: the focus goes as the eye does, since nothing changes the order of the tree.
  for (const one of root.querySelectorAll("[tabindex]")) if (Number(one.getAttribute("tabindex")) > 0) found.push({ check: "order", place: place(one), message: "expected no order of its own; found a positive tabindex" });
  for (const one of root.querySelectorAll(".form *")) if (getComputedStyle(one).order !== "0") found.push({ check: "order", place: place(one), message: "expected the order of the tree; found a style that changes it" });
  // 3.3.1, 4.1.3: each sentence of the summary stands at a control that names it, and there is one live region at least.
  for (const link of root.querySelectorAll<HTMLAnchorElement>(".summary a")) {
    const sentence = link.textContent?.trim() ?? "";
    const errors = [...root.querySelectorAll(".error")].filter((error) => error.textContent?.trim() === sentence);
    if (errors.length === 0) { found.push({ check: "errors", place: place(link), message: `expected the sentence at its field; found none: ${sentence}` }); continue; }
    const isNamed = errors.some((error) => root.querySelector(`[aria-describedby~="${error.id}"]`) !== null);
    if (!isNamed) found.push({ check: "errors", place: place(link), message: `expected a control described by it; found none: ${sentence}` });
  }
  if (root.querySelector('[role="status"], [aria-live]') === null) found.push({ check: "errors", place: "", message: "expected a live region; found none" });
  return found;
}
