/// <reference types="@formgeber/renderer/react" />
/// <reference types="@formgeber/renderer/vue" />
import type { JSX } from "react";
import { expectTypeOf, test } from "vitest";
import type { GlobalComponents } from "vue";
import type { FormElement, FormEventMap, SubmittedEvent } from "./index.ts";

test("the element and its events are typed in plain TypeScript", () => {
  expectTypeOf(document.createElement("fg-form")).toEqualTypeOf<FormElement>();
  document.createElement("fg-form").addEventListener("fg-submitted", (event) => expectTypeOf(event).toEqualTypeOf<SubmittedEvent>());
  // @ts-expect-error a submitted event has a receipt, no draft
  document.createElement("fg-form").addEventListener("fg-submitted", (event) => event.handle);
});

test("JSX knows properties and events", () => {
  type Props = JSX.IntrinsicElements["fg-form"];
  expectTypeOf<Props["form"]>().toEqualTypeOf<FormElement["form"]>();
  expectTypeOf<NonNullable<Props["onfg-submitted"]>>().parameter(0).toEqualTypeOf<FormEventMap["fg-submitted"]>();
  // @ts-expect-error there is no such theme
  const wrong: Props = { theme: "pink" };
  expectTypeOf(wrong).toEqualTypeOf<Props>();
});

test("templates of Vue know properties", () => {
  type Props = InstanceType<GlobalComponents["fg-form"]>["$props"];
  expectTypeOf<Props["faces"]>().toEqualTypeOf<FormElement["faces"]>();
});
