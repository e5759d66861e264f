import type { OperatorName } from "./operators.ts";

/**
 * How an operator is told: `{0}`, `{1}` are its operands, `{list}` all of them as a list. `dates`: between dates; `one`: with a
 * single operand; `between`: what stands between several, instead of a sentence around them.
 */
export interface Phrase {
  readonly says: string;
  readonly dates?: string;
  readonly one?: string;
  readonly between?: string;
}

/** Phrases for what is no operator, and for those that go with every operand. */
export interface LogicWords {
  readonly quoted: string;
  readonly ofRows: string;
  readonly yes: string;
  readonly no: string;
  /** Between the last two of a list. */
  readonly or: string;
  readonly and: string;
  readonly otherwise: string;
  readonly unknown: string;
  readonly operators: { readonly [name in Exclude<OperatorName, "var">]: Phrase };
}

export const logicWords: { readonly [language in "de" | "en"]: LogicWords } = {
  de: {
    quoted: "„{text}“",
    ofRows: "„{label}“ über alle „{rows}“",
    yes: "ja",
    no: "nein",
    or: " oder ",
    and: " und ",
    otherwise: ", sonst ",
    unknown: "etwas, das dieses Formular nicht beschreibt",
    operators: {
      "==": { says: "{0} ist {1}" },
      "!=": { says: "{0} ist nicht {1}" },
      "<": { says: "{0} ist kleiner als {1}", dates: "{0} ist vor {1}" },
      "<=": { says: "{0} ist höchstens {1}", dates: "{0} ist nicht nach {1}" },
      ">": { says: "{0} ist größer als {1}", dates: "{0} ist nach {1}" },
      ">=": { says: "{0} ist mindestens {1}", dates: "{0} ist nicht vor {1}" },
      in: { says: "{0} ist unter {1}" },
      and: { says: "{0}", between: " und " },
      or: { says: "{0}", between: " oder " },
      not: { says: "es ist nicht so: {0}" },
      if: { says: "wenn {0}, dann {1}" },
      "??": { says: "{0}", between: ", ersatzweise " },
      present: { says: "{0} ist angegeben" },
      absent: { says: "{0} ist nicht angegeben" },
      atLeastOne: { says: "mindestens eins ist angegeben: {list}" },
      atMostOne: { says: "höchstens eins ist angegeben: {list}" },
      exactlyOne: { says: "genau eins ist angegeben: {list}" },
      count: { says: "Anzahl von {list}" },
      concat: { says: "Text aus {list}" },
      "+": { says: "{0}", between: " plus " },
      "-": { says: "{0}", one: "minus {0}", between: " minus " },
      "*": { says: "{0}", between: " mal " },
      "/": { says: "{0}", between: " geteilt durch " },
      round: { says: "{0}, gerundet auf {1} Stellen nach dem Komma", one: "{0}, gerundet auf ganze Zahlen" },
      sum: { says: "Summe von {list}" },
      min: { says: "das Kleinste von {list}", dates: "das Früheste von {list}" },
      max: { says: "das Größte von {list}", dates: "das Späteste von {list}" },
      today: { says: "heute" },
      age: { says: "Alter nach {0} am Tag {1}", one: "Alter nach {0} heute" },
      year: { says: "Jahr von {0}" },
      daysBetween: { says: "Tage von {0} bis {1}" },
      yearsBetween: { says: "volle Jahre von {0} bis {1}" },
      addDays: { says: "{0} plus {1} Tage" },
      addMonths: { says: "{0} plus {1} Monate" },
      addYears: { says: "{0} plus {1} Jahre" },
    },
  },
  en: {
    quoted: "“{text}”",
    ofRows: "“{label}” of all “{rows}”",
    yes: "yes",
    no: "no",
    or: " or ",
    and: " and ",
    otherwise: ", otherwise ",
    unknown: "something this form does not describe",
    operators: {
      "==": { says: "{0} is {1}" },
      "!=": { says: "{0} is not {1}" },
      "<": { says: "{0} is less than {1}", dates: "{0} is before {1}" },
      "<=": { says: "{0} is at most {1}", dates: "{0} is not after {1}" },
      ">": { says: "{0} is more than {1}", dates: "{0} is after {1}" },
      ">=": { says: "{0} is at least {1}", dates: "{0} is not before {1}" },
      in: { says: "{0} is among {1}" },
      and: { says: "{0}", between: " and " },
      or: { says: "{0}", between: " or " },
      not: { says: "it is not so: {0}" },
      if: { says: "if {0}, then {1}" },
      "??": { says: "{0}", between: ", or else " },
      present: { says: "{0} is given" },
      absent: { says: "{0} is not given" },
      atLeastOne: { says: "at least one is given: {list}" },
      atMostOne: { says: "at most one is given: {list}" },
      exactlyOne: { says: "exactly one is given: {list}" },
      count: { says: "number of {list}" },
      concat: { says: "text made of {list}" },
      "+": { says: "{0}", between: " plus " },
      "-": { says: "{0}", one: "minus {0}", between: " minus " },
      "*": { says: "{0}", between: " times " },
      "/": { says: "{0}", between: " divided by " },
      round: { says: "{0}, rounded to {1} decimal places", one: "{0}, rounded to whole numbers" },
      sum: { says: "sum of {list}" },
      min: { says: "the least of {list}", dates: "the earliest of {list}" },
      max: { says: "the greatest of {list}", dates: "the latest of {list}" },
      today: { says: "today" },
      age: { says: "age by {0} on {1}", one: "age by {0} today" },
      year: { says: "year of {0}" },
      daysBetween: { says: "days from {0} to {1}" },
      yearsBetween: { says: "full years from {0} to {1}" },
      addDays: { says: "{0} plus {1} days" },
      addMonths: { says: "{0} plus {1} months" },
      addYears: { says: "{0} plus {1} years" },
    },
  },
};
