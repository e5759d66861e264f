import type { Complaint } from "./complaint.ts";
import type { Filling } from "./filling.ts";

/** What the form finds wrong and what uploads have to say, on the page shown; an upload knows better about its own field. */
export function allComplaints(filling: Filling, ofUploads: readonly Complaint[]): readonly Complaint[] {
  const uploads = ofUploads.filter(({ pointer }) => filling.isHere(pointer));
  if (uploads.length === 0) return filling.complaints;
  return [...filling.complaints.filter(({ pointer }) => !uploads.some((upload) => upload.pointer === pointer)), ...uploads];
}
