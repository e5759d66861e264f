import type { Rule } from "@formgeber/core";
import type { MappingRule } from "./mapping-rule.ts";
import { xmlCharacters } from "./xml-characters.rule.ts";
import { xmlMappingGap } from "./xml-mapping-gap.rule.ts";
import { xmlNameAmbiguous } from "./xml-name-ambiguous.rule.ts";
import { xmlNameTaken } from "./xml-name-taken.rule.ts";
import { xmlName } from "./xml-name.rule.ts";
import { xmlOpenGroup } from "./xml-open-group.rule.ts";
import { xmlPrefix } from "./xml-prefix.rule.ts";
import { xmlUnknownAnswer } from "./xml-unknown-answer.rule.ts";

/** Rules that look by themselves, once nothing else is wrong with the mapping. */
export const seekingRules: readonly MappingRule[] = [xmlOpenGroup, xmlNameAmbiguous, xmlMappingGap];

/** Every rule about the mapping of a form to XML. */
export const mappingRules: readonly Rule[] = [xmlPrefix, xmlName, xmlNameTaken, xmlUnknownAnswer, xmlCharacters, ...seekingRules];
