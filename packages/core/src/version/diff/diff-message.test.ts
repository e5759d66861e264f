import { expect, test } from "vitest";
import { diffMessage } from "./diff-message.ts";
import type { MessageElement, MessageOutline } from "./message-outline.ts";

const element = (pattern: string, path: string, more: Partial<MessageElement> = {}): MessageElement => ({ pattern, path: path.split("/"), type: "text of set C", facets: {}, minOccurs: 0, maxOccurs: 1, ...more });
const outline = (...elements: MessageElement[]): MessageOutline => ({ head: { namespace: "urn:a" }, elements });
const told = (before: MessageOutline, after: MessageOutline, moved: (pattern: string) => string | undefined = () => undefined) => diffMessage(before, after, moved).map(({ code, xml, facts }) => `${code} ${xml} ${JSON.stringify(facts["path"] ?? facts["member"]).slice(1, -1)}`);

const before = outline(element("/g", "gruppe", { type: "members" }), element("/g/a", "gruppe/a", { minOccurs: 1, facets: { maxLength: 5 } }), element("/b", "b", { type: "a code", list: { uri: "urn:l", version: "1" }, codes: ["x", "y"] }));
const [group, a, b] = before.elements as readonly [MessageElement, MessageElement, MessageElement];

test("a message differs from itself in nothing", () => {
  expect(told(before, before)).toEqual([]);
});

test.each<readonly [string, MessageOutline, readonly string[]]>([
  ["another namespace", { ...before, head: { namespace: "urn:b" } }, ["message-changed breaking namespace"]],
  ["an element more", outline(group, a, b, element("/c", "c")), ["element-added additive c"]],
  ["an element less, said once with what lies in it", outline(b), ["element-removed breaking gruppe"]],
  ["a renamed element, said once", outline({ ...group, path: ["teil"] }, { ...a, path: ["teil", "a"] }, b), ["element-renamed breaking teil"]],
  ["an element elsewhere", outline(group, { ...a, path: ["a"] }, b), ["element-moved breaking a"]],
  ["another type", outline(group, { ...a, type: "integer of set C" }, b), ["element-type-changed breaking gruppe/a"]],
  ["an element that may be absent", outline(group, { ...a, minOccurs: 0 }, b), ["element-optional breaking gruppe/a"]],
  ["an element that repeats", outline(group, { ...a, maxOccurs: 3 }, b), ["element-repeated additive gruppe/a"]],
  ["a wider limit", outline(group, { ...a, facets: { maxLength: 9 } }, b), ["element-widened additive gruppe/a"]],
  ["a narrower limit", outline(group, { ...a, facets: { maxLength: 3 } }, b), ["element-narrowed compatible gruppe/a"]],
  ["another version of the list", outline(group, a, { ...b, list: { uri: "urn:l", version: "2" } }), ["element-list-changed additive b"]],
  ["another list", outline(group, a, { ...b, list: { uri: "urn:m", version: "1" } }), ["element-list-changed breaking b"]],
  ["another code and one less", outline(group, a, { ...b, codes: ["x", "z"] }), ["element-widened additive b", "element-narrowed compatible b"]],
  ["another order", outline(b, group, a), ["element-order-changed breaking the message"]],
])("%s", (_, after, expected) => expect(told(before, after)).toEqual(expected));

test("an answer that moved takes its element along", () => {
  expect(told(before, outline(group, { ...a, pattern: "/g/z", path: ["gruppe", "z"] }, b), (pattern) => (pattern === "/g/a" ? "/g/z" : undefined))).toEqual(["element-renamed breaking gruppe/z"]);
});
