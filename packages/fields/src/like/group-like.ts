import { isObject, member, type FieldContext, type FieldSettings, type FieldType, type Json, type JsonObject, type JsonSchema, type Lexical, type LexicalMember, type Presented, type ValueIssue, type Words } from "@formgeber/core";
import { optionSchema } from "./option-schema.ts";

/** What differs between one kind of group and another. */
export interface GroupLike<Role extends string> {
  readonly name: string;
  readonly words: Words;
  /** The roles its members play, in reading order, with how such a member is shown. */
  readonly roles: { readonly [role in Role]: GroupRole };
  /** Its answers are data of a person. */
  readonly personal?: true;
  /** Options besides `parts`. */
  readonly options?: { readonly [name: string]: JsonSchema };
  /** Options that the form must give. */
  readonly required?: readonly string[];
  /** How the group reads, by the texts of its members that are there. Members without a role follow as lines. */
  present(texts: { readonly [role in Role]?: string }, context: FieldContext): readonly string[];
  /** What is wrong with members that are right by themselves, by the texts of those that are there. */
  check?(texts: { readonly [role in Role]?: string }, context: FieldContext): ValueIssue | undefined;
}

/** One role that a member can play. `settings` may depend on the group's options. */
export interface GroupRole {
  readonly title: string;
  readonly settings?: FieldSettings | ((context: FieldContext) => FieldSettings);
}

/**
 * A field type for an object whose members are answers of their own. The option `parts` maps roles to member keys; a role
 * that is not mapped is played by the member of that name.
 */
export function groupLike<Role extends string>(like: GroupLike<Role>): FieldType {
  const { name, words, roles } = like;
  const roleNames = Object.keys(roles) as Role[];
  const partsOf = (context: FieldContext): readonly (readonly [Role, string])[] => roleNames.map((role) => [role, partKey(context, role)] as const);
  const textsOf = (value: JsonObject, context: FieldContext): { readonly [role in Role]?: string } => {
    const texts: { [role in Role]?: string } = {};
    for (const [role, key] of partsOf(context)) {
      const text = textIn(value, key);
      if (text !== "") texts[role] = text;
    }
    return texts;
  };
  return {
    name,
    holds: "group",
    words,
    ...(like.personal && { personal: like.personal }),
    options: {
      ...optionSchema({
        ...like.options,
        autofill: { type: "boolean", title: "Der Browser darf eigene Angaben der Person einsetzen", default: true },
        parts: optionSchema(Object.fromEntries(roleNames.map((role) => [role, { type: "string", title: roles[role].title }]))),
      }),
      ...(like.required && { required: like.required }),
    },
    memberSettings: (context) => Object.fromEntries(partsOf(context).map(([role, key]) => {
      const { settings = {} } = roles[role];
      const { autocomplete, ...others } = typeof settings === "function" ? settings(context) : settings;
      return [key, autocomplete === undefined || context.options["autofill"] === false ? others : { ...others, autocomplete }];
    })),
    read: (raw) => (isObject(raw) ? { kind: "value", value: raw } : { kind: "absent" }),
    write: (value) => value ?? {},
    ...(like.check && { check: (value: Json, context: FieldContext) => (isObject(value) ? like.check?.(textsOf(value, context), context) : undefined) }),
    present(value, context): Presented {
      if (!isObject(value)) return { kind: "nothing" };
      const keys = new Set(partsOf(context).map(([, key]) => key));
      const others = Object.keys(value).filter((key) => !keys.has(key)).map((key) => textIn(value, key));
      const lines = [...like.present(textsOf(value, context), context), ...others].filter((line) => line !== "");
      if (lines.length === 0) return { kind: "nothing" };
      return lines.length === 1 ? { kind: "text", text: lines[0] ?? "" } : { kind: "lines", lines };
    },
    lexical: (value) => (isObject(value) ? { kind: "members", members: membersOf(value) } : { kind: "absent" }),
    shape: () => ({ kind: "members", members: [] }),
    fromLexical: (lexical) => (lexical.kind === "members" ? valueOf(lexical.members) : undefined),
  };
}

/** The key of the member that plays a role. */
export function partKey({ options }: FieldContext, role: string): string {
  const key = member(options["parts"], role);
  return typeof key === "string" ? key : role;
}

function textIn(value: JsonObject, key: string): string {
  const found = value[key];
  return typeof found === "string" ? found : found === undefined ? "" : JSON.stringify(found);
}

function membersOf(value: JsonObject): LexicalMember[] {
  return Object.entries(value).map(([key, each]): LexicalMember => ({ key, value: lexicalOf(each) }));
}

function lexicalOf(value: unknown): Lexical {
  if (isObject(value)) return { kind: "members", members: membersOf(value) };
  if (typeof value === "boolean") return { kind: "literal", datatype: "boolean", text: String(value) };
  return { kind: "literal", datatype: "text", text: typeof value === "string" ? value : JSON.stringify(value) };
}

function valueOf(members: readonly LexicalMember[]): JsonObject {
  const value: { [key: string]: Json } = {};
  for (const { key, value: each } of members) {
    if (each.kind === "members") value[key] = valueOf(each.members);
    if (each.kind === "literal") value[key] = each.datatype === "boolean" ? each.text === "true" : each.text;
  }
  return value;
}
