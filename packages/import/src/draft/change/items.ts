import { isArray } from "@formgeber/core";
import { isSchema } from "../place.ts";
import type { Change } from "./change.ts";

/** A list of schemas for the first rows is `prefixItems`; what was said of the rows behind them is `items`. */
export const items: Change = (place, keyword, value) => {
  if (!isArray(value) && !isSchema(value)) {
    place.note({ kind: "malformed", keyword, loss: value, what: '"items" is left out.', why: "It is neither a schema nor a list of schemas." });
    return;
  }
  if (!isArray(value)) {
    place.made["items"] = place.schema(value, [keyword], ["items"]);
    return;
  }
  // 2020-12 knows no empty list there.
  if (value.length > 0) place.made["prefixItems"] = value.map((each, i) => place.schema(each, [keyword, i], ["prefixItems", i]));
  const rest = place.source["additionalItems"];
  if (isSchema(rest)) place.made["items"] = place.schema(rest, ["additionalItems"], ["items"]);
  place.note({ kind: "tuple", keyword, ...(value.length > 0 && { now: "prefixItems" }), what: 'A list of schemas in "items" is "prefixItems" now.', why: "2020-12 gave the two meanings of \"items\" two names." });
  if (isSchema(rest)) place.note({ kind: "tuple", keyword: "additionalItems", now: "items", what: '"additionalItems" is "items" now.', why: "2020-12 calls the rows behind the first ones so." });
};

/** Without a list in `items` it had no effect. */
export const additionalItems: Change = (place, keyword, value) => {
  if (isArray(place.source["items"])) return;
  place.note({ kind: "tuple", keyword, loss: value, what: '"additionalItems" is left out.', why: 'It has an effect beside a list in "items" only, and there is none.' });
};
