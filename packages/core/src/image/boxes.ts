import { ascii, viewOf } from "./bytes.ts";

/** A box of the ISO base media file format; `start` and `end` are those of its content. */
export interface Box {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The boxes between two places; undefined when they do not fill them. @source ISO/IEC 14496-12, 4.2 */
export function boxesIn(bytes: Uint8Array, from: number, to: number): readonly Box[] | undefined {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const short = view.getUint32(at);
    const isLong = short === 1;
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? to - at : short;
    const start = at + (isLong ? 16 : 8);
    if (at + size > to || at + size < start) return undefined;
    boxes.push({ type: ascii(bytes, at + 4, at + 8), start, end: at + size });
    at += size;
  }
  return at === to ? boxes : undefined;
}
