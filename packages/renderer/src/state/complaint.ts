import { parentOf, ROOT, type Facts, type Language, type LocalText, type Pointer } from "@formgeber/core";

/** An issue as it is shown: the same sentence at the field and in the summary. */
export interface Complaint {
  readonly pointer: Pointer;
  readonly sentence: string;
  readonly facts: Facts;
  /** Language of the sentence where it is another one than was asked for. */
  readonly lang?: Language;
  /** The label that stands in the sentence. */
  readonly label?: LocalText;
}

/** What is wrong at each answer and in it, as text that says where in it, so that it stays the same when the answer moves. */
export function wrongByPlace(complaints: readonly Complaint[]): ReadonlyMap<Pointer, string> {
  const wrong = new Map<Pointer, string>();
  for (const { pointer, sentence } of complaints) {
    for (let at = pointer; ; at = parentOf(at)) {
      wrong.set(at, `${wrong.get(at) ?? ""}${pointer.slice(at.length)} ${sentence}\n`);
      if (at === ROOT) break;
    }
  }
  return wrong;
}
