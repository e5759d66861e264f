import type { TypeFeaturesAnswers, TypeFeaturesDraft } from "../../fixture/features.answers.d.ts";

// What must compile, and, below each `@ts-expect-error`, what must not: an error that does not come is one itself.

const period: [string, number] = ["2026-11-25", 3];
const least = { period, owner: { name: "Kim" }, payment: { by: "invoice" } } as const satisfies TypeFeaturesAnswers;
export const full: TypeFeaturesAnswers = {
  ...least,
  owner: { name: "Kim", children: [{ name: "Kai", children: [] }] },
  payment: { by: "debit", account: "DE89" },
  contact: { mail: "kim@example.org" },
  place: { street: "Alte Gasse" },
  size: 3, ended: null, hours: { mo: 3 }, labels: { main: true, other: "x" }, level: 2, tags: ["a"], levelNote: "x",
  urgent: true, reason: "x",
};
export const notUrgent: TypeFeaturesAnswers = { ...least, urgent: false, when: "today" };

// @ts-expect-error required members are missing
export const nothing: TypeFeaturesAnswers = {};
// @ts-expect-error nothing is called that
export const unknownKey: TypeFeaturesAnswers = { period: ["2026-11-25", 3], owner: { name: "Kim" }, payment: { by: "invoice" }, perriod: 1 };
// @ts-expect-error a tuple is as long as it says
export const shortTuple: TypeFeaturesAnswers["period"] = ["2026-11-25"];
// @ts-expect-error rows of a tuple have their own types
export const wrongTuple: TypeFeaturesAnswers["period"] = [3, "2026-11-25"];
// @ts-expect-error recursion goes all the way down
export const deep: TypeFeaturesAnswers["owner"] = { name: "Kim", children: [{ name: "Kai", children: [{}] }] };
// @ts-expect-error who pays by debit names an account
export const noAccount: TypeFeaturesAnswers["payment"] = { by: "debit" };
// @ts-expect-error an invoice goes to no account
export const wrongBranch: TypeFeaturesAnswers["payment"] = { by: "invoice", account: "DE89" };
// @ts-expect-error there is no third way
export const noBranch: TypeFeaturesAnswers["payment"] = { by: "cash" };
// @ts-expect-error one of both is needed
export const noContact: TypeFeaturesAnswers["contact"] = {};
// @ts-expect-error a place is told by street or by parcel
export const noPlace: TypeFeaturesAnswers["place"] = {};
// @ts-expect-error null is only where the schema says so
export const nullSize: TypeFeaturesAnswers["size"] = null;
// @ts-expect-error values of a map have a type
export const wrongMap: TypeFeaturesAnswers["hours"] = { mo: "three" };
// @ts-expect-error not among the values
export const wrongLevel: TypeFeaturesAnswers["level"] = 4;
// @ts-expect-error what is urgent has a reason
export const noReason: TypeFeaturesAnswers = { period: ["2026-11-25", 3], owner: { name: "Kim" }, payment: { by: "invoice" }, urgent: true };
// @ts-expect-error what is not urgent has none
export const reason: TypeFeaturesAnswers = { period: ["2026-11-25", 3], owner: { name: "Kim" }, payment: { by: "invoice" }, urgent: false, reason: "x" };
// @ts-expect-error what nobody called urgent has none either
export const silentReason: TypeFeaturesAnswers = { period: ["2026-11-25", 3], owner: { name: "Kim" }, payment: { by: "invoice" }, reason: "x" };

export const empty: TypeFeaturesDraft = {};
export const onTheWay: TypeFeaturesDraft = { period: ["2026-11-25"], payment: { by: "invoice", account: "DE89" }, urgent: false, reason: "x", when: "y", tags: ["a", null], contact: {}, owner: { children: [{}] } };
// @ts-expect-error a draft knows no other names either
export const draftUnknownKey: TypeFeaturesDraft = { perriod: 1 };
// @ts-expect-error nor other types
export const draftWrongType: TypeFeaturesDraft = { urgent: "yes" };
// @ts-expect-error nor other values
export const draftWrongValue: TypeFeaturesDraft = { level: 4 };
