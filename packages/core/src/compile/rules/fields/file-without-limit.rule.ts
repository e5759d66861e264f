import { oncePerPlace, shapeOfAnswer, type FormRule } from "../subject.ts";

/** A file of any kind or size. Asks the shape, so it knows no type by name. */
export const fileWithoutLimit: FormRule = {
  code: "file-without-limit",
  severity: "warning",
  looksFor: "A field for a file that takes files of any type, or of any size.",
  why: "Programs and disk images come in as well as photographs; the clerk opens them, or cannot.",
  find: (subject) => oncePerPlace(subject.answers.flatMap((answer) => {
    const shape = shapeOfAnswer(subject, answer);
    const file = shape?.kind === "items" ? shape.item : shape;
    if (file?.kind !== "file" || (file.mediaTypes !== undefined && file.maxSizeBytes !== undefined)) return [];
    return [{
      at: answer.located.pointers.options ?? answer.located.pointers.type ?? answer.node.locations[0] ?? "#",
      expected: "the types and the largest size of a file", found: file.mediaTypes === undefined ? "any type" : "any size",
      fix: "Name them among the options of the field, for example \"mediaTypes\": [\"application/pdf\", \"image/jpeg\"].",
    }];
  })),
};
