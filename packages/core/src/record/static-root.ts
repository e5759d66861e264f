import type { Form } from "../form/form.ts";
import type { StaticNode } from "../relevance/evaluator.ts";
import { staticNodes } from "../relevance/static-nodes.ts";

const roots = new WeakMap<Form, StaticNode>();

/** Every answer that can exist in a form. */
export function staticRoot(form: Form): StaticNode {
  const root = roots.get(form) ?? staticNodes(form.package.table);
  roots.set(form, root);
  return root;
}
