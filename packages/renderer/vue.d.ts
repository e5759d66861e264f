// Types of `<fg-form>` in templates of Vue 3: `/// <reference types="@formgeber/renderer/vue" />` once.
import type { FormElement, FormEventMap, FormProperties } from "@formgeber/renderer";
import type { EmitFn, HTMLAttributes, PublicProps } from "vue";

type Emits = { [type in keyof FormEventMap]: (event: FormEventMap[type]) => void };

declare module "vue" {
  interface GlobalComponents {
    "fg-form": new () => FormElement & { $props: HTMLAttributes & PublicProps & FormProperties; $emit: EmitFn<Emits> };
  }
}
