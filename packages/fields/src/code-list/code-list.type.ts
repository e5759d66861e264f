import { member, type FieldType } from "@formgeber/core";
import { choiceLike, keyOf, typedIn } from "../like/choice-like.ts";
import { optionSchema } from "../like/option-schema.ts";
import { issue } from "../like/value-issue.ts";
import { words } from "./code-list.words.ts";
import { codeListEntries, entryOf, listOf, listState, offeredEntries, reasonAgainst } from "./entries.ts";
import { filterBy, filterOf } from "./filter.ts";
import { labelledAs } from "./search.ts";

const options = optionSchema({
  list: { type: "string", format: "uri", title: "Codeliste (URI)" },
  filter: {
    title: "Abhängig von einer anderen Angabe",
    description: "a column of the list, and the pattern of the answer whose value must stand in it: {\"column\": \"land\", \"by\": \"/anschrift/land\"}",
    type: "object",
    required: ["column", "by"],
    properties: { column: { type: "string", title: "Spalte", minLength: 1 }, by: { type: "string", title: "Angabe", pattern: "^/" } },
    unevaluatedProperties: false,
  },
  first: { type: "array", items: { type: "string" }, title: "Übliche Einträge, die zuerst stehen (Codes)" },
  validity: { title: "Einträge außerhalb ihrer Gültigkeit", description: "\"offer\": they are not offered (default); \"enforce\": they are refused too", enum: ["offer", "enforce"] },
});

const like = choiceLike({
  name: "code-list",
  options,
  entries: codeListEntries,
  entry: entryOf,
  list(context) {
    const { uri, version } = listOf(context) ?? {};
    return uri === undefined || version === undefined ? undefined : { uri, version };
  },
  words,
});

/**
 * One entry of a code list, which may be long, may come by reference and may depend on another answer. Raw is the code of the
 * entry chosen, or `{typed}` while a person types; typed text that is the whole label or the code of an entry counts as
 * choosing it. A code once chosen stays when it is not offered any more, and has an issue where the form wants it replaced.
 */
export const codeList: FieldType = {
  ...like,
  reads(given) {
    const by = filterBy(given);
    return by === undefined ? [] : [by];
  },
  columns({ list, filter }) {
    const column = member(filter, "column");
    return typeof list === "string" && typeof column === "string" ? [{ list, column }] : [];
  },
  read(raw, context) {
    const state = listState(context);
    const typed = typedIn(raw).trim();
    if (typeof raw === "string" && raw !== "" && (state !== undefined || entryOf(context, raw))) return { kind: "value", value: entryOf(context, raw)?.value ?? raw };
    const text = typeof raw === "string" ? raw : typed;
    if (text === "") return { kind: "absent" };
    if (state !== undefined) return { kind: "unreadable", issue: issue(`answer/list-${state}`) };
    const offered = offeredEntries(context);
    const coded = entryOf(context, typed);
    const entry = typed === "" ? undefined : labelledAs(offered, typed) ?? offered.find((each) => each === coded);
    if (entry) return { kind: "value", value: entry.value };
    return { kind: "unreadable", issue: issue("answer/choice") };
  },
  check(value, context) {
    const state = listState(context);
    if (state !== undefined) return issue(`answer/list-${state}`);
    if (!entryOf(context, value)) return issue("answer/choice");
    const [list, filter] = [listOf(context), filterOf(context)];
    const against = list && reasonAgainst(list, keyOf(value), filter, context.options["validity"] === "enforce" ? context.day : undefined);
    if (against === "validity") return issue("answer/choice-not-valid");
    if (against === undefined || filter === undefined) return undefined;
    return issue(filter.admitted.length === 0 ? "answer/choice-first" : "answer/choice-not-offered", { other: filter.other });
  },
  present: (value, context) => (value !== undefined && listState(context) === "coming" ? { kind: "text", text: "…" } : like.present(value, context)),
};
