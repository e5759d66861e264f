import { definitionOf } from "@formgeber/testkit";
import { shownView, viewPage, visit } from "../../fixture/view-story.ts";

const grouped = definitionOf(
  {
    type: "object", required: ["organiser"],
    properties: {
      organiser: {
        title: "Veranstalter", description: "Wer für das Fest haftet.", type: "object", required: ["name"],
        properties: {
          name: { title: "Name", type: "string" },
          place: { title: "Sitz", type: "object", required: ["town"], properties: { street: { title: "Straße", type: "string" }, town: { title: "Ort", type: "string" } } },
        },
      },
    },
  },
  { title: "Fest anmelden", layout: [{ page: "one", title: "Angaben", show: [{ section: "Haftung", show: ["/organiser"] }] }] },
);

const nested = definitionOf(
  {
    type: "object", $defs: { unit: { type: "object", required: ["name"], properties: { name: { title: "Name", type: "string" }, below: { title: "Darunter", type: "array", items: { $ref: "#/$defs/unit" } } } } },
    properties: { top: { title: "Verein", $ref: "#/$defs/unit" } },
  },
  { title: "Gliederung angeben", layout: [{ page: "one", title: "Gliederung", show: ["/top"] }], fields: { "#/$defs/unit/properties/below": { rowLabel: "Gliederung" } } },
);

const named = definitionOf(
  {
    type: "object",
    properties: { fees: {
      title: "Gebühren je Stand", type: "object", properties: {},
      propertyNames: { title: "Stand", description: "Ein Buchstabe und eine Zahl, zum Beispiel A7" }, patternProperties: { "^[A-Z][0-9]+$": { type: "integer", minimum: 0 } }, additionalProperties: false,
    } },
  },
  { title: "Gebühren melden", layout: [{ page: "one", title: "Gebühren", show: ["/fees"] }] },
);

const branched = definitionOf(
  {
    type: "object", required: ["who"],
    properties: { who: { title: "Wer meldet an?", type: "object", oneOf: [
      { title: "Eine Person", type: "object", required: ["surname"], properties: { surname: { title: "Familienname", type: "string" } }, additionalProperties: false },
      { title: "Ein Verein", type: "object", required: ["club"], properties: { club: { title: "Name des Vereins", type: "string" } }, additionalProperties: false },
    ] } },
  },
  { title: "Fest anmelden", layout: [{ page: "one", title: "Angaben", show: ["/who"] }] },
);

export default {
  title: "Ansichten/Gruppe",
  tags: ["autodocs"],
  parameters: viewPage(`
Questions that belong together, under one heading.

**Group**: for each \`object\`. A group that is named like its page is not named again.
**Group in itself**: a \`$ref\` to what it stands in; opened level by level, as deep as a person needs.
**Names of one's own**: \`patternProperties\` or open \`additionalProperties\`: a person gives the name, then the answer. Names are added,
changed and taken out; one that is not possible or taken is refused with what to do.
**Branch**: \`oneOf\` or \`anyOf\`: one answers which it is, and is asked only that. What was typed in the other comes back with it.`),
};

export const Group = {
  name: "Gruppe in Gruppe",
  render: () => shownView(grouped, { page: "one" }),
  play: visit(async (visitor) => visitor.sees("Veranstalter", "Sitz", "Ort")),
};

export const InItself = {
  name: "Gruppe in sich selbst",
  render: () => shownView(nested, { page: "one", answers: { top: { name: "Sportverein", below: [{ name: "Handball" }] } } }),
  play: visit(async (visitor) => visitor.sees("Gliederung 1")),
};

export const OwnNames = {
  name: "Eigene Bezeichnungen",
  render: () => shownView(named, { page: "one", answers: { fees: { A7: 20 } } }),
  play: visit(async (visitor) => {
    await visitor.type("Stand", "B12");
    await visitor.press("Hinzufügen");
    await visitor.sees("B12");
  }),
};

export const OwnNameRefused = {
  name: "Bezeichnung nicht möglich",
  render: () => shownView(named, { page: "one", answers: { fees: { A7: 20 } } }),
  play: visit(async (visitor) => {
    await visitor.type("Stand", "siebter");
    await visitor.press("Hinzufügen");
    await visitor.sees("„siebter“ ist hier nicht möglich");
  }),
};

export const Branch = {
  name: "Zweig zu wählen",
  render: () => shownView(branched, { page: "one" }),
  play: visit(async (visitor) => {
    await visitor.sees("Wer meldet an?");
    await visitor.seesNot("Familienname");
  }),
};

export const BranchTaken = {
  name: "Zweig gewählt",
  render: () => shownView(branched, { page: "one" }),
  play: visit(async (visitor) => {
    await visitor.choose("Ein Verein");
    await visitor.sees("Name des Vereins");
    await visitor.seesNot("Familienname");
  }),
};
