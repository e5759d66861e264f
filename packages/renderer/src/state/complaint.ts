import type { Facts, Pointer } from "@formgeber/core";

/** An issue as it is shown: the same sentence at the field and in the summary. */
export interface Complaint {
  readonly pointer: Pointer;
  readonly sentence: string;
  readonly facts: Facts;
}
