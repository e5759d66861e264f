// Loaded only when somebody wants to see a link as a picture.
import { html, svg, type TemplateResult } from "lit";
import { generate, type Bitmap2D } from "lean-qr";

/** Scanners need so many empty modules around a code (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/** A text as QR code, drawn as one path that scales with the type around it. */
export function qrView(text: string, label: string): TemplateResult {
  const code = generate(text);
  const side = code.size + 2 * QUIET;
  return html`<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label=${label} shape-rendering="crispEdges">${svg`<rect width=${side} height=${side} fill="#fff"/><path fill="#000" d=${darkRuns(code)}/>`}</svg>`;
}

/** The dark modules, one run of a row after the other. */
export function darkRuns(code: Bitmap2D): string {
  let path = "";
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      let end = x;
      while (code.get(end, y)) end += 1;
      if (end > x) path += `M${x + QUIET} ${y + QUIET}h${end - x}v1h${x - end}z`;
      x = end;
    }
  }
  return path;
}
