/** One story of a form: what is shown, under which name. Follows from the files alone, so that the index needs no build. */
export interface FormStory {
  /** Name of the export in the generated story module. */
  readonly exportName: string;
  readonly name: string;
  /** Answers the form opens with, as an index into the form's answers files; absent: nothing is filled in. */
  readonly answers?: number;
  /** Page shown: a page id, or "check". Absent: the first. */
  readonly page?: string;
  /** True: every page was checked, so that all issues stand at their fields. */
  readonly checked?: boolean;
}

interface PageTitle {
  readonly page: string;
  readonly title: string;
}

/**
 * The stories of a form: empty, each page empty, each page with its errors, the check page of each answers file.
 * A form without layout has the first three kinds for its first page only.
 */
export function storiesOf(layout: readonly PageTitle[], answersNames: readonly string[]): readonly FormStory[] {
  const full = answersNames.includes("full") ? answersNames.indexOf("full") : answersNames.length > 0 ? 0 : undefined;
  const pages = layout.map((page, i) => ({ ...page, number: i + 1 }));
  return [
    { exportName: "Empty", name: "Leer" },
    ...(full === undefined ? [] : [{ exportName: "Filled", name: "Ausgefüllt", answers: full }]),
    { exportName: "Errors", name: "Mit Fehlern", checked: true },
    ...pages.map(({ page, title, number }) => ({ exportName: `Page${number}`, name: `Seite ${number}: ${title}`, page })),
    ...(full === undefined ? [] : pages.map(({ page, title, number }) => ({ exportName: `Page${number}Filled`, name: `Seite ${number} ausgefüllt: ${title}`, page, answers: full }))),
    ...pages.map(({ page, title, number }) => ({ exportName: `Page${number}Errors`, name: `Seite ${number} mit Fehlern: ${title}`, page, checked: true })),
    ...answersNames.map((name, i) => ({ exportName: `Check${i + 1}`, name: `Prüfseite: ${name}`, page: "check", answers: i })),
  ];
}
