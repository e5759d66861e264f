import { isArray, isObject, type Json } from "@formgeber/core";

/** One story of a form: what is shown, under which name. Follows from the files alone, so that the index needs no build. */
export interface FormStory {
  /** Name of the export in the generated story module; the story's address is made of it. */
  readonly exportName: string;
  readonly name: string;
  /** True: the screen before the first page, as a citizen meets it. */
  readonly start?: boolean;
  /** Answers the form opens with, as an index into the form's answers files; absent: nothing is filled in. */
  readonly answers?: number;
  /** Page shown: a page id, or "check". Absent: the first. */
  readonly page?: string;
  /** True: the page was checked, so that its issues stand at their fields. */
  readonly checked?: boolean;
  /** A form test, as an index into the form's tests. */
  readonly test?: number;
}

interface PageTitle {
  readonly page: string;
  readonly title: string;
}

/**
 * The stories of a form: its start, then each page empty, filled and with errors, then the check page of each answers
 * file, then each test. Filled in is what the answers named "full" say, else the first. Of a form without layout, whose pages follow from
 * its schema, only the first page is listed.
 */
export function storiesOf(pages: readonly PageTitle[], answersNames: readonly string[], testNames: readonly string[] = []): readonly FormStory[] {
  const full = answersNames.length === 0 ? undefined : Math.max(0, answersNames.indexOf("full"));
  return [
    { exportName: "Start", name: "Startseite", start: true },
    ...statesOf("", "", {}, full),
    ...pages.flatMap(({ page, title }, i) => statesOf(`Page${i + 1}`, `Seite ${i + 1} – ${title}: `, { page }, full)),
    ...answersNames.map((name, i) => ({ exportName: `Check${i + 1}`, name: `Prüfseite: ${name}`, page: "check", answers: i })),
    ...testNames.map((name, i) => ({ exportName: `Test${i + 1}`, name: `Test: ${name}`, test: i })),
  ];
}

/** The names of the tests in a file of tests, whatever else is wrong with it. */
export function testNamesIn(tests: Json): readonly string[] {
  const entries = isObject(tests) ? tests["tests"] : undefined;
  return isArray(entries) ? entries.map((entry, i) => (isObject(entry) && typeof entry["name"] === "string" ? entry["name"] : String(i + 1))) : [];
}

/** The pages a file's layout names, whatever else is wrong with the file; none without a layout. */
export function pagesIn(definition: Json): readonly PageTitle[] {
  const layout = isObject(definition) ? definition["layout"] : undefined;
  return isArray(layout) ? layout.flatMap((entry) => {
    if (!isObject(entry) || typeof entry["page"] !== "string") return [];
    const { page, title } = entry;
    return [{ page, title: typeof title === "string" ? title : page }];
  }) : [];
}

function statesOf(prefix: string, label: string, shown: Pick<FormStory, "page">, full: number | undefined): readonly FormStory[] {
  const named = (state: string): string => label === "" ? state : `${label}${state.charAt(0).toLowerCase()}${state.slice(1)}`;
  return [
    { exportName: `${prefix}Empty`, name: named("Leer"), ...shown },
    ...(full === undefined ? [] : [{ exportName: `${prefix}Filled`, name: named("Ausgefüllt"), ...shown, answers: full }]),
    { exportName: `${prefix}Errors`, name: named("Mit Fehlern"), ...shown, checked: true },
  ];
}
