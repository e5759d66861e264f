// What tests of several packages share. Golden files are in `@formgeber/testkit/golden`, which needs Node.
export { fakeClock, fakeIds, type FakeClock } from "./fakes.ts";
export { Draw } from "./generated/draw.ts";
export { mendedAnswers, someAnswers, textsOf, type GivenAnswers } from "./generated/fitting-answers.ts";
export { wholeProfileForm, wholeProfileSchema } from "./generated/whole-profile-schema.ts";
export { definitionOf, formOf, importModule, type FormParts } from "./form-of.ts";
export { choicesType, choiceType, fileType, neutralTypes, numberType, pairType, textType } from "./neutral-types.ts";
