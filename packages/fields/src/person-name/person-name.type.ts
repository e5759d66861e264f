import { fillIn, wordIn } from "@formgeber/core";
import { groupLike } from "../like/group-like.ts";
import { words } from "./person-name.words.ts";

const NAME = { characters: "A" } as const;

/** The name of a natural person. */
export const personName = groupLike({
  name: "person-name",
  personal: true,
  roles: {
    title: { title: "Titel", settings: { autocomplete: "honorific-prefix", width: 10, options: NAME } },
    givenName: { title: "Vornamen", settings: { autocomplete: "given-name", options: NAME } },
    familyName: { title: "Familienname", settings: { autocomplete: "family-name", options: NAME } },
    birthName: { title: "Geburtsname", settings: { options: NAME } },
  },
  present({ title, givenName, familyName, birthName }, { language }) {
    const name = [title, givenName, familyName].filter((part) => part !== undefined).join(" ");
    const born = wordIn(words, language, "born");
    return [birthName === undefined || born === undefined ? name : `${name} ${fillIn(born, { birthName }, language)}`.trim()];
  },
  words,
});
