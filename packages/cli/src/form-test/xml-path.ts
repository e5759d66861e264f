import type { XmlElement } from "@formgeber/export-xml";

/**
 * The texts of what a path leads to, from an element down: names of elements as they are written, each with a number from 1
 * where only one of several is meant, at the end perhaps an attribute: `dog[2]/name`, `reason/@listURI`. An element with
 * children has the texts below it, joined by spaces. None: nothing is there.
 */
export function xmlTextsAt(root: XmlElement, path: string): readonly string[] {
  let here: readonly XmlElement[] = [root];
  for (const step of path.split("/")) {
    if (step.startsWith("@")) return here.flatMap(({ attributes }) => attributes[step.slice(1)] ?? []);
    const { name, number } = readStep(step);
    here = here.flatMap(({ children }) => {
      const named = children.filter((child) => child.name === name);
      return number === undefined ? named : named.slice(number - 1, number);
    });
  }
  return here.map(textOf);
}

function readStep(step: string): { readonly name: string; readonly number?: number } {
  const bracket = step.indexOf("[");
  return bracket < 0 ? { name: step } : { name: step.slice(0, bracket), number: Number(step.slice(bracket + 1, -1)) };
}

function textOf({ text, children }: XmlElement): string {
  return text ?? children.map(textOf).join(" ");
}
