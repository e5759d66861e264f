import type { FormPackage } from "../form/form.ts";

/** A form package as browsers get it: without the lists that they load by themselves. The same package where there are none. */
export function withoutReferenced(formPackage: FormPackage): FormPackage {
  const referenced = formPackage.lists?.byReference;
  if (referenced === undefined) return formPackage;
  const embedded = Object.entries(formPackage.codeLists).filter(([uri]) => !Object.hasOwn(referenced, uri));
  return { ...formPackage, codeLists: Object.fromEntries(embedded) };
}
