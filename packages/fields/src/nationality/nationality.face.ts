// The same looks: a list with Germany first.
export { countryFace as nationalityFace } from "../country/country.face.ts";
