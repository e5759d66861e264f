import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Json } from "@formgeber/core";
import type { Browser, Page } from "playwright";
import { circumstances, type Circumstance } from "./circumstances.ts";
import { criterionOf } from "./criteria.ts";
import { keyboardWalk } from "./keyboard-walk.ts";
import { checksInPage } from "./page-checks.ts";

/** Answers the form is looked at with. */
export interface LookedAnswers {
  readonly name: string;
  readonly answers: Json;
  readonly files: object;
}

/** Something that was found wrong. */
export interface AccessibilityFinding {
  readonly circumstance: string;
  /** Where: the page and how it was filled in. */
  readonly state: string;
  /** A rule of axe or a check of ours. */
  readonly rule: string;
  /** Number of the WCAG criterion; undefined: good practice. */
  readonly criterion: string | undefined;
  readonly place: string;
  readonly message: string;
}

/** What was done, and what was found. */
export interface AccessibilityLook {
  /** Screens looked at, over all circumstances. */
  readonly screens: number;
  readonly axeVersion: string;
  readonly browserVersion: string;
  readonly findings: readonly AccessibilityFinding[];
}

interface ScreenState {
  readonly name: string;
  readonly page: string;
  readonly answers?: LookedAnswers | undefined;
  readonly checked?: boolean;
}

const OWN: { readonly [check: string]: string } = { reflow: "1.4.10", target: "2.5.8", spacing: "1.4.12", order: "1.3.2", errors: "3.3.1", focus: "2.4.7", keyboard: "2.1.1", form: "4.1.2" };

const require = createRequire(import.meta.url);

/**
 * Looks at every page of a form that stands at `address`: empty, with all its errors, and with answers; with `all` of them on a wide
 * screen, with the first of them in every other circumstance.
 */
export async function lookAtForm(browser: Browser, address: string, pages: readonly string[], all: readonly LookedAnswers[]): Promise<AccessibilityLook> {
  const axe = await readFile(require.resolve("axe-core/axe.min.js"), "utf8");
  const looked = async (circumstance: Circumstance, isFirst: boolean): Promise<readonly (readonly AccessibilityFinding[])[]> => {
    const page = await openPage(browser, address, circumstance, axe);
    const screens: AccessibilityFinding[][] = [];
    for (const state of statesOf(pages, isFirst ? all : all.slice(0, 1))) {
      if (state.page !== "start") await show(page, state);
      screens.push((await findingsOn(page, isFirst)).map((finding) => ({ ...finding, circumstance: circumstance.name, state: state.name })));
    }
    await page.context().close();
    return screens;
  };
  const [first, ...others] = circumstances;
  // The longest look beside all others, one after the other: each has a processor of its own.
  const [wide, rest] = await Promise.all([first ? looked(first, true) : [], inTurn(others, (one) => looked(one, false))]);
  const screens = [...wide, ...rest.flat()];
  const { version: axeVersion } = require("axe-core/package.json") as { readonly version: string };
  return { screens: screens.length, axeVersion, browserVersion: browser.version(), findings: screens.flat() };
}

async function inTurn<Item, Result>(items: readonly Item[], done: (item: Item) => Promise<Result>): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await done(item));
  return results;
}

function statesOf(pages: readonly string[], all: readonly LookedAnswers[]): readonly ScreenState[] {
  return [
    { name: "Startseite", page: "start" },
    ...pages.flatMap((page): readonly ScreenState[] => [{ name: `${page}, leer`, page }, { name: `${page}, mit Fehlern`, page, checked: true }]),
    ...all.flatMap((answers) => [...pages, "check"].map((page): ScreenState => ({ name: `${page}, ${answers.name}`, page, answers }))),
  ];
}

async function openPage(browser: Browser, address: string, { width, height, scale, theme, forcedColours, direction, spaced }: Circumstance, axe: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height }, deviceScaleFactor: scale ?? 1, locale: "de-DE", reducedMotion: "reduce", forcedColors: forcedColours ? "active" : "none",
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator("fg-form #heading").waitFor();
  await page.evaluate(axe);
  await page.evaluate(async (settings) => {
    const element = document.querySelector("#host, formgeber-form")?.shadowRoot?.querySelector("fg-form") as HTMLElement & { theme: string; updateComplete: Promise<unknown> };
    if (settings.theme) element.theme = settings.theme;
    if (settings.direction) document.documentElement.dir = settings.direction;
    await element.updateComplete;
    if (settings.direction) element.shadowRoot?.querySelector(".form")?.setAttribute("dir", settings.direction);
    if (!settings.spaced || !element.shadowRoot) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }");
    element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
  }, { theme, direction, spaced });
  return page;
}

/** Puts the form into a state that a person could have brought it to. */
async function show(page: Page, { page: id, answers, checked = false }: ScreenState): Promise<void> {
  await page.evaluate(async (state) => {
    const element = document.querySelector("#host, formgeber-form")?.shadowRoot?.querySelector("fg-form") as HTMLElement & { session: object; updateComplete: Promise<unknown> };
    element.session = { ...element.session, answers: state.answers, files: state.files, typed: {}, left: [], page: state.id, checked: [] };
    await element.updateComplete;
    if (state.checked) element.shadowRoot?.querySelector<HTMLButtonElement>('.actions--page [type="submit"]')?.click();
    await element.updateComplete;
  }, { id, answers: (answers?.answers ?? {}) as object, files: answers?.files ?? {}, checked });
}

type FoundHere = Omit<AccessibilityFinding, "circumstance" | "state">;

async function findingsOn(page: Page, withKeyboard: boolean): Promise<readonly FoundHere[]> {
  const byAxe = await page.evaluate(axeFindings);
  const own = [...await page.evaluate(checksInPage), ...(withKeyboard ? await keyboardWalk(page) : [])];
  return [
    ...byAxe.map(({ tags, ...finding }) => ({ ...finding, criterion: criterionOf(tags) })),
    ...own.map(({ check, place, message }) => ({ rule: check, criterion: OWN[check], place, message })),
  ];
}

async function axeFindings(): Promise<readonly { readonly rule: string; readonly tags: readonly string[]; readonly place: string; readonly message: string }[]> {
  interface Result { readonly id: string; readonly tags: readonly string[]; readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[] }
  const { axe } = window as unknown as { axe: { run(within: string): Promise<{ readonly violations: readonly Result[]; readonly passes: readonly Result[] }> } };
  const { violations, passes } = await axe.run("#host, formgeber-form");
  if (passes.length === 0) return [{ rule: "axe", tags: [], place: "", message: "axe found nothing to look at" }];
  return violations.flatMap(({ id, tags, nodes }) => nodes.map(({ target, failureSummary = "" }) => ({ rule: id, tags, place: JSON.stringify(target), message: failureSummary.replace(/\s+/g, " ") })));
}
