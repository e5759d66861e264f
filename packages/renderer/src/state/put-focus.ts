/** Puts the focus on a part of the form by its id; where that cannot be found, on the heading of the page. */
export function putFocus(root: HTMLElement | DocumentFragment, target: string): void {
  const find = (id: string): HTMLElement | null => root.querySelector<HTMLElement>(`#${id}`);
  const element = find(target) ?? find(`${target}-title`) ?? find("heading");
  if (!element) return;
  const top = target === "heading" || target === "summary";
  element.focus({ preventScroll: top });
  const form = root.querySelector(".form");
  // The person is put where the page begins, but only when that is out of sight.
  if (top && form && form.getBoundingClientRect().top < 0) (target === "heading" ? form : find("summary"))?.scrollIntoView({ block: "start" });
}
