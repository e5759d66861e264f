/**
 * The names of autofill fields, those of personal data first.
 * @source HTML, 4.10.18.7.1 "Autofilling form controls: the autocomplete attribute"
 */
const personal = [
  "name", "honorific-prefix", "given-name", "additional-name", "family-name", "honorific-suffix", "nickname", "username", "street-address",
  "address-line1", "address-line2", "address-line3", "address-level4", "address-level3", "address-level2", "address-level1", "country", "country-name", "postal-code",
  "cc-name", "cc-given-name", "cc-additional-name", "cc-family-name", "cc-number", "cc-exp", "cc-exp-month", "cc-exp-year", "cc-csc", "cc-type",
  "bday", "bday-day", "bday-month", "bday-year", "sex", "photo", "tel", "tel-country-code", "tel-national", "tel-area-code", "tel-local", "tel-local-prefix", "tel-local-suffix", "tel-extension", "email", "impp",
];
const other = ["new-password", "current-password", "one-time-code", "organization-title", "organization", "transaction-currency", "transaction-amount", "language", "url", "webauthn"];
const CONTACT = ["tel", "email", "impp"];

/** True for the value of an autocomplete attribute that HTML knows: "on", "off", or a detail with its sections. */
export function isAutocomplete(value: string): boolean {
  const tokens = value.toLowerCase().trim().split(/\s+/);
  if (tokens.length === 1 && (tokens[0] === "on" || tokens[0] === "off")) return true;
  if (tokens[0]?.startsWith("section-") === true) tokens.shift();
  if (tokens[0] === "shipping" || tokens[0] === "billing") tokens.shift();
  if (tokens.length > 1 && tokens.at(-1) === "webauthn") tokens.pop();
  const isContact = ["home", "work", "mobile", "fax", "pager"].includes(tokens[0] ?? "");
  if (isContact) tokens.shift();
  const [field, ...rest] = tokens;
  return field !== undefined && rest.length === 0 && [...personal, ...other].includes(field) && (!isContact || CONTACT.includes(field.split("-")[0] ?? ""));
}

/** True where the token stands for data of a person: only those have it. */
export function asksForPersonalData(value: string): boolean {
  return personal.includes(value.toLowerCase().trim().split(/\s+/).at(-1) ?? "");
}
