import { definitionOf } from "@formgeber/testkit";
import { shownView, viewPage, visit } from "../../fixture/view-story.ts";

const noted = definitionOf(
  { type: "object", properties: { open: { title: "Gibt es Feuerwerk?", type: "boolean" } } },
  {
    title: "Fest anmelden",
    layout: [{ page: "one", title: "Angaben", show: [
      { note: "Diese Angaben liest **nur das Ordnungsamt**." },
      "/open",
      { note: "Für ein Feuerwerk brauchen Sie eine eigene Erlaubnis. [So bekommen Sie sie](https://stadt.example/feuerwerk).", tone: "warning", if: { required: ["open"], properties: { open: { const: true } } } },
    ] }],
  },
);

export default {
  title: "Ansichten/Hinweis",
  tags: ["autodocs"],
  parameters: viewPage(`
A text among the questions that asks for nothing.

**Appears** where the \`layout\` has it, with an \`if\` only while that holds; then it is read out once. \`info\` for what helps, \`warning\`
for what goes wrong otherwise. **Do not use it** for what belongs to one question (\`description\`), nor for what nobody needs.
It is no answer: neither the check page nor the documents have it.`),
};

export const Plain = {
  name: "Hinweis",
  render: () => shownView(noted, { page: "one" }),
  play: visit(async (visitor) => {
    await visitor.sees("nur das Ordnungsamt");
    await visitor.seesNot("eigene Erlaubnis");
  }),
};

export const Conditional = {
  name: "Bedingter wichtiger Hinweis",
  render: () => shownView(noted, { page: "one" }),
  play: visit(async (visitor) => {
    await visitor.choose("Ja");
    await visitor.sees("Für ein Feuerwerk brauchen Sie eine eigene Erlaubnis.");
  }),
};
