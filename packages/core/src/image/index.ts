// What pictures tell besides what they show. An entry of its own, loaded only where pictures are attached.
export { withoutLocation, type Cleaning } from "./without-location.ts";
