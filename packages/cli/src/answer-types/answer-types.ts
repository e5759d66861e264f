import { isObject, type FormDefinition, type Json } from "@formgeber/core";
import { compile } from "json-schema-to-typescript";
import { draftName, draftType } from "./draft-type.ts";
import { finishedType } from "./finished-type.ts";
import { referencesIn, typeName } from "./references.ts";
import type { TypeSchema } from "./type-schema.ts";

/**
 * TypeScript declarations of a form's answers, as text: those of a valid submission, and those on the way to it. The types
 * are named after the form: `dog-tax` gives `DogTaxAnswers` and `DogTaxDraft`.
 */
export async function answerTypes({ id, version, title, schema }: FormDefinition): Promise<string> {
  const name = typeName(id);
  const root: Json = isObject(schema) ? schema : {};
  const references = referencesIn(root, [`${name}Answers`, `${name}Draft`], ["", "Draft"]);
  const form = `“${title}” (${id} ${version})`;
  const finished = await declare(
    `${name}Answers`, `What a valid submission of the form ${form} holds.`, finishedType(root, references),
    references.targets.map((target) => [target.name, finishedType(target.schema, references)]),
  );
  const draft = await declare(
    `${name}Draft`, `What a draft of the form ${form} holds: anything may be missing, and what is not asked for any more may still be there.`, draftType(root, references),
    references.targets.map((target) => [draftName(target.name), draftType(target.schema, references)]),
  );
  return [
    `// Answers of the form ${form}. Made by \`formgeber types\`; do not edit.\n`,
    indented(finished),
    indented(draft),
  ].join("\n").replace(/\n*$/, "\n");
}

async function declare(name: string, description: string, type: TypeSchema, definitions: readonly (readonly [string, TypeSchema])[]): Promise<string> {
  const schema = { ...type, description, ...(definitions.length > 0 && { $defs: Object.fromEntries(definitions) }) };
  return compile(schema, name, {
    additionalProperties: false,
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    strictIndexSignatures: true,
    format: false,
  });
}

/** The lines moved in by the braces they stand in, and without space at their ends. */
function indented(declarations: string): string {
  let depth = 0;
  return declarations.trimStart().split("\n").map((line) => {
    const isComment = /^\s*\*|^\s*\/\*/.test(line);
    const closes = !isComment && /^[})]/.test(line);
    const moved = `${"  ".repeat(Math.max(0, depth - (closes ? 1 : 0)))}${line}`.trimEnd();
    if (!isComment) depth += (/[{(]$/.test(line) ? 1 : 0) - (closes ? 1 : 0);
    return moved;
  }).join("\n");
}
