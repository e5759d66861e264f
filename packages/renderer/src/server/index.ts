export { renderFirstPage, type FirstPage } from "./first-page.ts";
export { firstPageStyles } from "./first-page-styles.ts";
