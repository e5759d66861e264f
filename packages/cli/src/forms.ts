// Form files read and checked as the terminal does, for those who show them; without the service.
export { checkForm, type PlacedIssue } from "./composition/check-form.ts";
export { loadForm, nearestCodeLists, type LoadedForm } from "./composition/load-form.ts";
export { readJson, type JsonFile } from "./composition/read-json.ts";
