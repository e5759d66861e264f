import type { FormDefinition, Json } from "@formgeber/core";
import { compile } from "json-schema-to-typescript";
import { plainSchema } from "./plain-schema.ts";

/**
 * TypeScript declarations of a form's answers, as text. Answers that depend on conditions are optional members. The type is
 * named after the form: `dog-tax` gives `DogTaxAnswers`.
 */
export async function answerTypes({ id, version, title, schema }: FormDefinition): Promise<string> {
  const name = `${id.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("")}Answers`;
  const plain = plainSchema(schema as Json);
  const declarations = await compile(plain as Parameters<typeof compile>[0], name, {
    additionalProperties: false,
    bannerComment: `/** Answers of the form “${title.replaceAll("*/", "")}” (${id} ${version}). Made by \`formgeber types\`; do not edit. */`,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    strictIndexSignatures: true,
    format: false,
    declareExternallyReferenced: true,
  });
  return indented(declarations);
}

/** The lines moved in by the braces they stand in. */
function indented(declarations: string): string {
  let depth = 0;
  return declarations.split("\n").map((line) => {
    const closes = line.startsWith("}");
    const moved = line === "" ? "" : "  ".repeat(depth - (closes ? 1 : 0)) + line;
    if (!/^\s*\*|^\s*\/\*/.test(line)) depth += (line.endsWith("{") ? 1 : 0) - (closes ? 1 : 0);
    return moved;
  }).join("\n");
}
