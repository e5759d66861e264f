/**
 * Puts the form that was rendered into a root in the place of the first page a server had rendered there. What the person opened
 * stays open, where they are they stay, and what they pressed (`aria-busy`) is done now, wherever the form has the same control.
 */
export function takeOver(root: HTMLElement | DocumentFragment, served: readonly ChildNode[]): void {
  const all = [...root.querySelectorAll<HTMLElement>("a[href], button, summary")];
  const isServed = (control: HTMLElement): boolean => served.some((node) => node.contains(control));
  const label = ({ textContent }: HTMLElement): string => textContent.trim();
  const now = new Map(all.filter((control) => !isServed(control)).map((control) => [label(control), control]));
  const pressed = new Set<HTMLElement>();
  for (const before of all.filter(isServed)) {
    const control = now.get(label(before));
    if (!control) continue;
    if (before.closest("details")?.open) control.closest("details")?.setAttribute("open", "");
    if (before.matches(":focus")) control.focus({ preventScroll: true });
    if (before.ariaBusy) pressed.add(control);
  }
  for (const node of served) node.remove();
  for (const control of pressed) control.click();
}
