// Fetched by forms that have rules only: what runs them, with the clock of the browser.
import { germanDay, jsonLogicRules } from "@formgeber/core/rules";

/** Rules whose today is the day in Germany, by this machine's clock. The service judges by its own when it receives the answers. */
export const browserRules = jsonLogicRules(() => germanDay(new Date()));
