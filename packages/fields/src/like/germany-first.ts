import type { FieldContext } from "@formgeber/core";

/** Germany in the keys of the Federal Statistical Office for states and nationalities. */
export const GERMANY = "000";

/** A context whose option `first` puts Germany first where the form does not say. */
export function germanyFirst(context: FieldContext): FieldContext {
  return "first" in context.options ? context : { ...context, options: { ...context.options, first: [GERMANY] } };
}
