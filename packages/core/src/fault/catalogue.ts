/**
 * Every fault there is: code → sentence with `{fact}` places and the HTTP status it answers with. The code is the anchor
 * in docs/errors.md.
 */
export const catalogue = {
  "definition/invalid": { status: 422, sentence: "the form definition has {count} errors; the first: at {location} expected {expected}, found {found}. {fix}" },
  "definition/unknown-field-type": { status: 422, sentence: "expected one of {known}; found \"{found}\" at {location}. Use a known field type or add its package to the field-type set." },
  "definition/not-json": { status: 400, sentence: "expected JSON in {file}; found {found} at line {line}, column {column}. Mend the file there." },
} as const satisfies { readonly [code: string]: { readonly status: number; readonly sentence: string } };

export type FaultCode = keyof typeof catalogue;
