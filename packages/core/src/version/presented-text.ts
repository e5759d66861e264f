import type { Language } from "../definition/definition.ts";
import { isArray, isObject, type Json } from "../json/json.ts";
import type { FileFacts } from "../meaning/lexical.ts";
import type { Presented } from "../meaning/presented.ts";
import type { Pointer } from "../pointer/pointer.ts";
import { plainContext } from "../walk/question.ts";
import { fillIn, wordIn } from "../words/fill-in.ts";
import { outcomeWords } from "./outcome.words.ts";
import type { StaticQuestions } from "./static-questions.ts";

/** An answer in one line, as its form presents it; what no field of the form presents, as it stands. */
export function presentedText(questions: StaticQuestions, pointer: Pointer, value: Json, files: { readonly [id: string]: FileFacts }): string {
  const place = questions.at(pointer);
  const { question } = place ?? {};
  if (place !== undefined && question?.kind === "field" && question.type !== undefined) {
    const text = lineOf(question.type.present(value, { ...plainContext(questions.form, question, files), facts: place.facts }), questions.language);
    if (text !== "") return text;
  }
  return plainLine(value, files);
}

function lineOf(presented: Presented, language: Language): string {
  switch (presented.kind) {
    case "text": return presented.text;
    case "lines": return presented.lines.join(", ");
    case "mark": return fillIn(wordIn(outcomeWords, language, presented.marked ? "marked" : "unmarked") ?? "", {}, language);
    case "choices": return presented.chosen.join(", ");
    case "files": return presented.files.map(({ name }) => name).join(", ");
    case "nothing": return "";
  }
}

/** What was typed in several parts reads from the first to the last. */
function plainLine(value: Json, files: { readonly [id: string]: FileFacts }): string {
  if (typeof value === "string") return Object.hasOwn(files, value) ? (files[value]?.name ?? value) : value;
  if (isArray(value)) return value.map((each) => plainLine(each, files)).join(", ");
  if (isObject(value)) return Object.values(value).map((each) => plainLine(each, files)).filter((each) => each !== "").join(" ");
  return JSON.stringify(value);
}
