import type { CDPSession, Page } from "playwright";

/** What has the focus, as assistive technology is told of it. */
interface Focused {
  readonly role: string;
  readonly name: string;
  /** The legend of the group it stands in; empty without one. */
  readonly group: string;
}

/** More stops than any page of a form has. */
const LONGEST_WAY = 120;
const DEEPEST_FOCUS = "(() => { let element = document.activeElement; while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement; return element; })()";
const GROUP = "function () { return this.closest?.('fieldset')?.querySelector('legend')?.textContent.replace(/\\s+/g, ' ').trim() ?? ''; }";

/** A person without a mouse: goes from control to control and presses keys, nothing else. */
export class Keyboard {
  readonly #page: Page;
  readonly #protocol: CDPSession;

  private constructor(page: Page, protocol: CDPSession) {
    this.#page = page;
    this.#protocol = protocol;
  }

  static async of(page: Page): Promise<Keyboard> {
    return new Keyboard(page, await page.context().newCDPSession(page));
  }

  /** Presses Tab until the control of that name has the focus. @throws with what was met on the way when it never has */
  async tabTo(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    await this.#goTo(name, key, (focused) => isNamed(focused.name, name));
  }

  /** Goes to a control and types into it, in place of what stands there: Tab selects that. */
  async type(name: string | RegExp, text: string): Promise<void> {
    await this.tabTo(name);
    await this.#page.keyboard.type(text);
  }

  async date(...[day, month, year]: readonly [string, string, string]): Promise<void> {
    await this.type("Tag", day);
    await this.type("Monat", month);
    await this.type("Jahr", year);
  }

  /** Goes to a group of radio buttons and takes one with the arrows: only one of them is a stop of Tab. */
  async choose(group: string | RegExp, answer: string): Promise<void> {
    await this.#goTo(group, "Tab", (focused) => focused.role === "radio" && isNamed(focused.group, group));
    await this.#goTo(answer, "ArrowDown", ({ name }) => name === answer, true);
    await this.press("Space");
  }

  /** Searches in an input with a list, and takes what it marks first. */
  async search(name: string | RegExp, typed: string): Promise<void> {
    await this.type(name, typed);
    await this.press("ArrowDown");
    await this.press("Enter");
  }

  async tick(name: string | RegExp): Promise<void> {
    await this.tabTo(name);
    await this.press("Space");
  }

  async push(name: string | RegExp): Promise<void> {
    await this.#goTo(name, "Tab", (focused) => focused.role === "button" && isNamed(focused.name, name));
    await this.press("Enter");
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async focused(): Promise<Focused> {
    const { result: { objectId } } = await this.#protocol.send("Runtime.evaluate", { expression: DEEPEST_FOCUS });
    if (objectId === undefined) return { role: "", name: "", group: "" };
    const [{ nodes: [node] }, { result: group }] = await Promise.all([
      this.#protocol.send("Accessibility.getPartialAXTree", { objectId, fetchRelatives: false }),
      this.#protocol.send("Runtime.callFunctionOn", { objectId, functionDeclaration: GROUP }),
    ]);
    return { role: String(node?.role?.value ?? ""), name: String(node?.name?.value ?? "").trim(), group: String(group.value) };
  }

  async #goTo(target: string | RegExp, key: string, isThere: (focused: Focused) => boolean, isLooking = false): Promise<void> {
    if (isLooking && isThere(await this.focused())) return;
    const met: string[] = [];
    while (met.length < LONGEST_WAY) {
      await this.press(key);
      const focused = await this.focused();
      if (isThere(focused)) return;
      const { role, name, group } = focused;
      met.push(`${role} "${name}"${group === "" ? "" : ` in "${group}"`}`);
    }
    throw new Error(`${key} does not lead to "${String(target)}". It led to:\n${met.join("\n")}`);
  }
}

function isNamed(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? name === wanted : wanted.test(name);
}
