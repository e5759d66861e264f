import { A4 } from "./units.ts";
import { hexText, thousandths } from "./syntax.ts";
import type { StructureElement } from "./structure.ts";
import type { Shape, Typeface } from "./typeface.ts";

/** How text is painted: size in points, grey from 0 (black) to 1 (white). */
export interface Ink {
  readonly typeface: Typeface;
  readonly size: number;
  readonly grey: number;
}

/**
 * One A4 page being written. Distances are points from the left and from the top edge. Whatever is painted stands inside
 * `tag` (content) or `artifact` (decoration).
 */
export class Sheet {
  readonly page: number;
  /** The element of each mark, by mark. */
  readonly marks: StructureElement[] = [];
  readonly #operators: string[] = [];

  constructor(page: number) {
    this.page = page;
  }

  /** The finished content stream. */
  get content(): string {
    return this.#operators.join("\n");
  }

  /** Content of an element. */
  tag(element: StructureElement, paint: () => void): void {
    const mcid = this.marks.length;
    this.marks.push(element);
    element.children.push({ page: this.page, mcid });
    this.#put(`/${element.tag} <</MCID ${String(mcid)}>> BDC`);
    paint();
    this.#put("EMC");
  }

  /** What is read and copied as `text`, whatever is painted. Some text must be painted in it, a space at least. */
  replaced(text: string, paint: () => void): void {
    this.#put(`/Span <</ActualText ${hexText(text)}>> BDC`);
    paint();
    this.#put("EMC");
  }

  /** What is not read: page numbers and repeated headings ("Pagination"), lines and boxes ("Layout"). */
  artifact(type: "Pagination" | "Layout", paint: () => void): void {
    this.#put(`/Artifact <</Type /${type}>> BDC`);
    paint();
    this.#put("EMC");
  }

  /** Text with its baseline at `baseline`. */
  text(shapes: readonly Shape[], left: number, baseline: number, ink: Ink): void {
    const y = A4.height - baseline;
    let x = left;
    let array = "";
    const start = (): void => this.#put("BT", `/${ink.typeface.resource} ${thousandths(ink.size)} Tf`, `${thousandths(x)} ${thousandths(y)} Td`);
    const show = (): void => {
      if (array !== "") this.#put(`[${array}] TJ`);
      array = "";
    };
    this.#put(`${thousandths(ink.grey)} g`);
    start();
    for (const part of shapes.flatMap((shape) => shape.parts)) {
      const width = (part.width * ink.size) / 1000;
      if (part.actualText !== undefined) {
        show();
        if (part.kind === "code") this.#put("ET");
        this.#put(`/Span <</ActualText ${hexText(part.actualText)}>> BDC`);
      }
      if (part.kind === "code") this.#codeBox(part.digits, x, y, width, ink);
      else
        for (const { rise, show: glyphs } of part.strings) {
          if (rise !== 0) {
            show();
            this.#put(`${thousandths((rise * ink.size) / 1000)} Ts`, `[${glyphs}] TJ`, "0 Ts");
          } else array += glyphs;
        }
      x += width;
      if (part.actualText !== undefined) {
        show();
        this.#put("EMC");
        if (part.kind === "code") start();
      }
    }
    show();
    this.#put("ET");
  }

  /** A straight line, `weight` points thick. */
  rule(left: number, top: number, right: number, bottom: number, weight: number, grey: number): void {
    const [x, y, toX, toY] = [left, A4.height - top, right, A4.height - bottom].map(thousandths);
    this.#put(`${thousandths(grey)} G`, `${thousandths(weight)} w`, `${String(x)} ${String(y)} m ${String(toX)} ${String(toY)} l S`);
  }

  /** A filled rectangle. */
  area(left: number, top: number, width: number, height: number, grey: number): void {
    this.#put(`${thousandths(grey)} g`, `${[left, A4.height - top - height, width, height].map(thousandths).join(" ")} re f`);
  }

  /** The outline of a rectangle. */
  frame(left: number, top: number, width: number, height: number, weight: number, grey: number): void {
    this.#put(`${thousandths(grey)} G`, `${thousandths(weight)} w`, `${[left, A4.height - top - height, width, height].map(thousandths).join(" ")} re S`);
  }

  /** The Unicode number of a character in two rows within a frame, so that paper does not lose it. */
  #codeBox(digits: string, x: number, y: number, width: number, ink: Ink): void {
    const { typeface } = ink;
    const size = ink.size * 0.4;
    const half = digits.length / 2;
    const frame = { x: x + ink.size * 0.05, y: y - ink.size * 0.14, width: width - ink.size * 0.1, height: ink.size * 0.88 };
    this.frame(frame.x, A4.height - frame.y - frame.height, frame.width, frame.height, 0.4, ink.grey);
    [digits.slice(0, half), digits.slice(half)].forEach((row, line) => {
      const shape = typeface.shape(row);
      const left = frame.x + (frame.width - (shape.width * size) / 1000) / 2;
      const strings = shape.parts.flatMap((part) => (part.kind === "glyphs" ? part.strings : []));
      this.#put(
        "BT",
        `/${typeface.resource} ${thousandths(size)} Tf`,
        `${thousandths(left)} ${thousandths(y + ink.size * (line === 0 ? 0.34 : -0.04))} Td`,
        `[${strings.map(({ show }) => show).join("")}] TJ`,
        "ET",
      );
    });
  }

  #put(...operators: string[]): void {
    this.#operators.push(...operators);
  }
}
