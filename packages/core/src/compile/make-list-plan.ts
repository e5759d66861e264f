import { canonicalJson } from "../json/canonical-json.ts";
import type { CodeList, CodeLists } from "../code-list/code-list.ts";
import type { ListPlan } from "../code-list/list-plan.ts";
import type { FormDefinition } from "../definition/definition.ts";
import type { FieldTypeSet } from "../field-type/field-type.ts";
import type { Json } from "../json/json.ts";
import { isWithin, parentOf, ROOT } from "../pointer/pointer.ts";
import type { StaticNode } from "../relevance/evaluator.ts";
import { subjectOf } from "./definition-subject.ts";
import { sha256 } from "./sha256.ts";

/** Above so many entries a list is loaded by itself, unless the definition says otherwise. */
const EMBEDDED_AT_MOST = 200;

/** How a form uses its code lists; undefined when nothing about it is special. `used`: those it names. */
export async function makeListPlan(definition: FormDefinition, types: FieldTypeSet, used: CodeLists, root: StaticNode): Promise<ListPlan | undefined> {
  const hashes = Object.values(used).filter((list) => isReferenced(definition, list)).map(async (list) => [list.uri, await sha256(canonicalJson(list as unknown as Json))] as const);
  const byReference = Object.fromEntries(await Promise.all(hashes));
  const reads = readsOutside(definition, types, used, root);
  const dated = Object.values(used).some((list) => [list, ...list.entries].some(({ validFrom, validUntil }) => validFrom !== undefined || validUntil !== undefined));
  const plan = {
    ...(Object.keys(byReference).length > 0 && { byReference }),
    ...(Object.keys(reads).length > 0 && { reads }),
    ...(dated && { dated } as const),
  };
  return Object.keys(plan).length === 0 ? undefined : plan;
}

function isReferenced({ codeListUse = {} }: FormDefinition, { uri, entries }: CodeList): boolean {
  const by = Object.hasOwn(codeListUse, uri) ? codeListUse[uri]?.by : undefined;
  return by === undefined ? entries.length > EMBEDDED_AT_MOST : by === "reference";
}

/** Answers that read others, and all that holds such answers and not both. */
function readsOutside(definition: FormDefinition, types: FieldTypeSet, used: CodeLists, root: StaticNode): NonNullable<ListPlan["reads"]> {
  const readers = types.types.filter(({ reads }) => reads !== undefined);
  const given = Object.values(definition.fields ?? {}).map(({ options = {} }) => options);
  // Looking at every answer takes time, and few forms have any that reads others.
  if (!given.some((options) => readers.some((type) => (type.reads?.(options) ?? []).length > 0))) return {};
  const reads: { [pattern: string]: string[] } = {};
  for (const { node, located, type } of subjectOf(definition, types, used, root).answers) {
    for (const read of type?.reads?.(located.settings.options ?? {}) ?? []) {
      for (let here = node.pattern as string; here !== ROOT && !isWithin(read, here); here = parentOf(here as typeof ROOT)) {
        const known = (reads[here] ??= []);
        if (!known.includes(read)) known.push(read);
      }
    }
  }
  return reads;
}
