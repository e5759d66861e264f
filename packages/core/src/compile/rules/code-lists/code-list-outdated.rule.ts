import { pointerOf } from "../../../pointer/pointer.ts";
import type { FormRule } from "../subject.ts";

/** A version of a list that a newer one has replaced. */
export const codeListOutdated: FormRule = {
  code: "code-list-outdated",
  severity: "warning",
  looksFor: "A mapping that names another version of a code list than the one at hand.",
  why: "The message says that its codes are of a version in which they may not stand; the receiver refuses it or reads something else.",
  find: ({ definition: { outputs }, codeLists }) => {
    const named = [
      ...(outputs?.xml === undefined ? [] : [{ at: "/outputs/xml/messageType/listVersion", uri: outputs.xml.messageType.list, version: outputs.xml.messageType.listVersion }]),
      ...Object.entries(outputs?.xml?.elements ?? {}).flatMap(([pattern, details]) => (typeof details === "object" && details.list !== undefined ? [{ at: pointerOf(["outputs", "xml", "elements", pattern, "list", "version"]), ...details.list }] : [])),
    ];
    return named.flatMap(({ at, uri, version }) => {
      const list = Object.hasOwn(codeLists, uri) ? codeLists[uri] : undefined;
      return list === undefined || list.version === version ? [] : [{ at, expected: `version "${list.version}" of ${uri}, which is at hand`, found: `"${version}"`, fix: "Name the version at hand after you have compared the codes." }];
    });
  },
};
