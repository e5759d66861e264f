import { pointerOf } from "../../../pointer/pointer.ts";
import type { FormRule } from "../subject.ts";

/** A list in another version than the form is made for. */
export const codeListOtherVersion: FormRule = {
  code: "code-list-other-version",
  severity: "error",
  looksFor: "An entry of `codeListUse` that insists on a version of a code list, where another one is at hand.",
  why: "The form would be published with codes that its author has not looked at.",
  find: ({ definition: { codeListUse = {} }, codeLists }) => Object.entries(codeListUse).flatMap(([uri, { version }]) => {
    const list = Object.hasOwn(codeLists, uri) ? codeLists[uri] : undefined;
    if (version === undefined || list === undefined || list.version === version) return [];
    return [{ at: pointerOf(["codeListUse", uri, "version"]), expected: `version "${list.version}" of ${uri}, which is at hand`, found: `"${version}"`, fix: "Name the version at hand after you have compared the codes, or put the other one into the folder of code lists." }];
  }),
};
