import type { Facts, Language, LocalText, Pointer } from "@formgeber/core";

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
