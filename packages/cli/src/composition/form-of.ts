import { createForm, type CompiledForm, type Form, type FormModule } from "@formgeber/core";
import { linearRuntime } from "@formgeber/core/linear";
import { germanDay, jsonLogicRules } from "@formgeber/core/rules";
import { administrationFields } from "@formgeber/fields";

/** A compiled form at work, with patterns in linear time. `today`: the day its rules judge on; absent: the clock's, in Germany. */
export async function formOf({ package: content, moduleText }: CompiledForm, today: () => string = () => germanDay(new Date())): Promise<Form> {
  const address = `data:text/javascript;base64,${Buffer.from(moduleText).toString("base64")}`;
  const { default: module } = await import(/* @vite-ignore */ address) as { default: FormModule };
  return createForm(content, module, administrationFields, linearRuntime, jsonLogicRules(today));
}
