import { createForm, type CompiledForm, type Form, type FormModule } from "@formgeber/core";
import { linearRuntime } from "@formgeber/core/linear";
import { administrationFields } from "@formgeber/fields";

/** A compiled form at work, with patterns in linear time. */
export async function formOf({ package: content, moduleText }: CompiledForm): Promise<Form> {
  const address = `data:text/javascript;base64,${Buffer.from(moduleText).toString("base64")}`;
  const { default: module } = await import(/* @vite-ignore */ address) as { default: FormModule };
  return createForm(content, module, administrationFields, linearRuntime);
}
