import { oncePerPlace, shapeOfAnswer, type FormRule } from "../subject.ts";

/** Options of a field type between whose limits nothing lies. Asks the shape, so it knows no type by name. */
export const emptyRange: FormRule = {
  code: "empty-range",
  severity: "warning",
  looksFor: "A field whose earliest or least value, set by its options, lies above its latest or greatest.",
  why: "Whatever is entered is refused, each time with another message.",
  find: (subject) => oncePerPlace(subject.answers.flatMap((answer) => {
    const shape = answer.located.settings.options === undefined ? undefined : shapeOfAnswer(subject, answer);
    const { minInclusive, maxInclusive } = shape?.kind === "literal" ? shape.facets : {};
    if (minInclusive === undefined || maxInclusive === undefined || !isAbove(minInclusive, maxInclusive)) return [];
    return [{ at: answer.located.pointers.options ?? answer.node.locations[0] ?? "#", expected: "a first value that lies before the last", found: `from ${minInclusive} to ${maxInclusive}`, fix: "Exchange the two, or correct one of them." }];
  })),
};

function isAbove(first: string, last: string): boolean {
  const [a, b] = [Number(first), Number(last)];
  return Number.isNaN(a) || Number.isNaN(b) ? first > last : a > b;
}
