import { calendarDateFormat } from "@formgeber/core/administration/calendar-date";
import { writesEnglish } from "@formgeber/core/administration/language";
import { groupLike } from "../like/group-like.ts";
import { issue } from "../like/value-issue.ts";
import { words } from "./period.words.ts";

/** From one day to another, both of them in it. Either end may be open where the schema does not require it. */
export const period = groupLike({
  name: "period",
  roles: {
    start: { title: "Beginn", settings: { type: "date" } },
    end: { title: "Ende", settings: { type: "date" } },
  },
  present({ start, end }, { language }) {
    const [from, to] = [start, end].map((day) => (day === undefined ? undefined : calendarDateFormat.present(day, language)));
    const [since, until, ever] = writesEnglish(language) ? ["from", "to", "until"] : ["ab", "bis", "bis"];
    if (from !== undefined && to !== undefined) return [`${from} ${until} ${to}`];
    return [from !== undefined ? `${since} ${from}` : to !== undefined ? `${ever} ${to}` : ""];
  },
  // ISO dates compare as text.
  check: ({ start, end }) => (start !== undefined && end !== undefined && end < start ? issue("answer/period-end-before-start", { limit: start }) : undefined),
  words,
});
