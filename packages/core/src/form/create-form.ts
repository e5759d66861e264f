import type { FieldTypeSet } from "../field-type/field-type.ts";
import type { Form, FormModule, FormPackage, FormRuntime } from "./form.ts";
import { nativeRuntime } from "./native-runtime.ts";

/** A form at work: a published package and its compiled module, brought to life by a runtime. */
export function createForm(_formPackage: FormPackage, _formModule: FormModule, _types: FieldTypeSet, _runtime: FormRuntime = nativeRuntime): Form {
  throw new Error("createForm is not written yet");
}
