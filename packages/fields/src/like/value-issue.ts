export { issue } from "@formgeber/core";
