// Code lists that are loaded when they are needed: an entry of its own, for the forms that have some.
export { LoadedLists, type FetchList } from "./loaded-lists.ts";
