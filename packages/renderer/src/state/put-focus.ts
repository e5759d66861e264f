/** Puts the focus on a part of the form by its id; where that cannot be found, on the heading of the page. */
export function putFocus(root: HTMLElement | DocumentFragment, target: string): void {
  const find = (id: string): HTMLElement | null => root.querySelector<HTMLElement>(`#${id}`);
  const element = find(target) ?? find(`${target}-title`) ?? find("heading");
  if (!element) return;
  const top = target === "heading" || target === "summary";
  element.focus({ preventScroll: true });
  if (!top) reveal(element.closest<HTMLElement>(".field") ?? element);
  const form = root.querySelector(".form");
  // The person is put where the page begins, but only when that is out of sight.
  if (top && form && form.getBoundingClientRect().top < 0) (target === "heading" ? form : find("summary"))?.scrollIntoView({ block: "start" });
}

/** A field is brought into sight as a whole: a control without its label and what is wrong with it says too little. */
function reveal(element: HTMLElement): void {
  element.scrollIntoView({ block: element.offsetHeight > innerHeight ? "start" : "nearest" });
}
