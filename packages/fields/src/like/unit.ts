import type { FieldContext, JsonSchema } from "@formgeber/core";
import { textOption } from "./option.ts";

/** The option `unit` of a number: "cm", "kg". Shown after the control and after the number. */
export const unitOption: JsonSchema = { type: "string", title: "Einheit", maxLength: 20 };

/** The number with its unit, held together by a no-break space. */
export function withUnit(readable: string, context: FieldContext): string {
  const unit = textOption(context, "unit");
  return unit === undefined ? readable : `${readable}\u00A0${unit}`;
}

/** Typed text without the unit behind it: people type "45 cm". */
export function takeOffUnit(typed: string, context: FieldContext): string {
  const unit = textOption(context, "unit");
  return unit !== undefined && typed.toLowerCase().endsWith(unit.toLowerCase()) ? typed.slice(0, -unit.length) : typed;
}
