import type { Complaint } from "./complaint.ts";
import type { Filling } from "./filling.ts";
import type { Uploads } from "./uploads.ts";

/**
 * What the form finds wrong and what keeps files from arriving, on the page shown. Uploads know better about their own field:
 * while a file is on its way, nothing is missing there.
 */
export function allComplaints(filling: Filling, uploads: Uploads): readonly Complaint[] {
  const problems = uploads.problems.filter(({ pointer }) => filling.isHere(pointer));
  const own = filling.complaints.filter(({ pointer }) => uploads.at(pointer).length === 0);
  if (problems.length === 0) return own.length === filling.complaints.length ? filling.complaints : own;
  return [...own, ...problems.map((problem) => filling.complaint(problem))];
}
