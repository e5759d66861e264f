import type { Rule } from "../../issue/rule.ts";
import { shape } from "./profile/shape.rule.ts";
import { notASchema } from "./profile/not-a-schema.rule.ts";
import { anchor } from "./profile/anchor.rule.ts";
import { dataReference } from "./profile/data-reference.rule.ts";
import { dynamicRef } from "./profile/dynamic-ref.rule.ts";
import { embeddedId } from "./profile/embedded-id.rule.ts";
import { emptyOption } from "./profile/empty-option.rule.ts";
import { forbiddenKey } from "./profile/forbidden-key.rule.ts";
import { formatInCondition } from "./profile/format-in-condition.rule.ts";
import { otherDialect } from "./profile/other-dialect.rule.ts";
import { patternNotLinear } from "./profile/pattern-not-linear.rule.ts";
import { refLoop } from "./profile/ref-loop.rule.ts";
import { remoteRef } from "./profile/remote-ref.rule.ts";
import { tooCostly } from "./profile/too-costly.rule.ts";
import { tooDeep } from "./profile/too-deep.rule.ts";
import { tooLarge } from "./profile/too-large.rule.ts";
import { uniqueWithoutLimit } from "./profile/unique-without-limit.rule.ts";
import { unknownFormat } from "./profile/unknown-format.rule.ts";
import { unknownKeyword } from "./profile/unknown-keyword.rule.ts";
import { unknownRef } from "./profile/unknown-ref.rule.ts";
import { alwaysTrueCondition } from "./conditions/always-true-condition.rule.ts";
import { backwardCondition } from "./conditions/backward-condition.rule.ts";
import { branchNeverChosen } from "./conditions/branch-never-chosen.rule.ts";
import { branchWithoutTitle } from "./conditions/branch-without-title.rule.ts";
import { branchesOverlap } from "./conditions/branches-overlap.rule.ts";
import { closedObject } from "./conditions/closed-object.rule.ts";
import { conditionCycle } from "./conditions/condition-cycle.rule.ts";
import { conditionReadsUndescribed } from "./conditions/condition-reads-undescribed.rule.ts";
import { conditionWithoutEffect } from "./conditions/condition-without-effect.rule.ts";
import { contradictoryConditions } from "./conditions/contradictory-conditions.rule.ts";
import { deadCondition } from "./conditions/dead-condition.rule.ts";
import { discNotRequired } from "./conditions/disc-not-required.rule.ts";
import { requiredNotRelevant } from "./conditions/required-not-relevant.rule.ts";
import { vacuousCondition } from "./conditions/vacuous-condition.rule.ts";
import { ruleComputesNoValue } from "./logic/rule-computes-no-value.rule.ts";
import { ruleComputesUndescribed } from "./logic/rule-computes-undescribed.rule.ts";
import { ruleCycle } from "./logic/rule-cycle.rule.ts";
import { ruleDuplicateId } from "./logic/rule-duplicate-id.rule.ts";
import { ruleMayBeAbsent } from "./logic/rule-may-be-absent.rule.ts";
import { ruleMessageFact } from "./logic/rule-message-fact.rule.ts";
import { ruleOperands } from "./logic/rule-operands.rule.ts";
import { ruleOperator } from "./logic/rule-operator.rule.ts";
import { ruleReadsNothing } from "./logic/rule-reads-nothing.rule.ts";
import { ruleReadsUndescribed } from "./logic/rule-reads-undescribed.rule.ts";
import { ruleSaidElsewhere } from "./logic/rule-said-elsewhere.rule.ts";
import { ruleSaidNowhere } from "./logic/rule-said-nowhere.rule.ts";
import { ruleType } from "./logic/rule-type.rule.ts";
import { contradictoryLimits } from "./values/contradictory-limits.rule.ts";
import { contradictoryUnderCondition } from "./values/contradictory-under-condition.rule.ts";
import { emptyRange } from "./values/empty-range.rule.ts";
import { exampleDoesNotFit } from "./values/example-does-not-fit.rule.ts";
import { freeKeys } from "./values/free-keys.rule.ts";
import { nothingRequired } from "./values/nothing-required.rule.ts";
import { optionDoesNotFit } from "./values/option-does-not-fit.rule.ts";
import { optionLabelRepeated } from "./values/option-label-repeated.rule.ts";
import { optionRepeated } from "./values/option-repeated.rule.ts";
import { patternWithoutExample } from "./values/pattern-without-example.rule.ts";
import { preselectedAnswer } from "./values/preselected-answer.rule.ts";
import { requiredRowsMayBeEmpty } from "./values/required-rows-may-be-empty.rule.ts";
import { rootOpen } from "./values/root-open.rule.ts";
import { rowsWithoutLimit } from "./values/rows-without-limit.rule.ts";
import { textWithoutLimit } from "./values/text-without-limit.rule.ts";
import { unusedDefinition } from "./values/unused-definition.rule.ts";
import { keyNotAddressable } from "./keys/key-not-addressable.rule.ts";
import { keyUnwieldy } from "./keys/key-unwieldy.rule.ts";
import { keysAlike } from "./keys/keys-alike.rule.ts";
import { reservedKey } from "./keys/reserved-key.rule.ts";
import { duplicatePage } from "./layout/duplicate-page.rule.ts";
import { layoutUnknownAnswer } from "./layout/layout-unknown-answer.rule.ts";
import { answerShownTwice } from "./layout/answer-shown-twice.rule.ts";
import { answerOnNoPage } from "./layout/answer-on-no-page.rule.ts";
import { deadNote } from "./layout/dead-note.rule.ts";
import { emptyPage } from "./layout/empty-page.rule.ts";
import { pageTitleRepeated } from "./layout/page-title-repeated.rule.ts";
import { tableNotSimple } from "./layout/table-not-simple.rule.ts";
import { unreachablePage } from "./layout/unreachable-page.rule.ts";
import { hintRepeatsLabel } from "./labels/hint-repeats-label.rule.ts";
import { labelMissing } from "./labels/label-missing.rule.ts";
import { labelRepeated } from "./labels/label-repeated.rule.ts";
import { labelTooLong } from "./labels/label-too-long.rule.ts";
import { sentenceTooLong } from "./labels/sentence-too-long.rule.ts";
import { textHardToRead } from "./labels/text-hard-to-read.rule.ts";
import { translationIdentical } from "./languages/translation-identical.rule.ts";
import { translationLeadsNowhere } from "./languages/translation-leads-nowhere.rule.ts";
import { translationMissing } from "./languages/translation-missing.rule.ts";
import { translationOfOwnLanguage } from "./languages/translation-of-own-language.rule.ts";
import { translationPlaceholders } from "./languages/translation-placeholders.rule.ts";
import { varietyWithoutLanguage } from "./languages/variety-without-language.rule.ts";
import { autocompleteUnknown } from "./fields/autocomplete-unknown.rule.ts";
import { fieldOptions } from "./fields/field-options.rule.ts";
import { fieldUnknownAnswer } from "./fields/field-unknown-answer.rule.ts";
import { fileWithoutLimit } from "./fields/file-without-limit.rule.ts";
import { messageUnknownCode } from "./fields/message-unknown-code.rule.ts";
import { noFittingFieldType } from "./fields/no-fitting-field-type.rule.ts";
import { optionsWithoutEffect } from "./fields/options-without-effect.rule.ts";
import { rowSettingsWithoutRows } from "./fields/row-settings-without-rows.rule.ts";
import { unknownFieldType } from "./fields/unknown-field-type.rule.ts";
import { legalBasisMalformed } from "./protection/legal-basis-malformed.rule.ts";
import { legalNoticeMissing } from "./protection/legal-notice-missing.rule.ts";
import { leikaMalformed } from "./protection/leika-malformed.rule.ts";
import { personalDataWithoutPurpose } from "./protection/personal-data-without-purpose.rule.ts";
import { retentionMissing } from "./protection/retention-missing.rule.ts";
import { specialCategoryUnprotected } from "./protection/special-category-unprotected.rule.ts";
import { codeListNoColumn } from "./code-lists/code-list-no-column.rule.ts";
import { codeListOtherVersion } from "./code-lists/code-list-other-version.rule.ts";
import { readsCycle } from "./code-lists/reads-cycle.rule.ts";
import { readsNoAnswer } from "./code-lists/reads-no-answer.rule.ts";
import { codeListMissing } from "./code-lists/code-list-missing.rule.ts";
import { codeListOutdated } from "./code-lists/code-list-outdated.rule.ts";
import { codeNotInList } from "./code-lists/code-not-in-list.rule.ts";
import { fileNamePlaceholder } from "./outputs/file-name-placeholder.rule.ts";
import { migrationLeadsNowhere } from "./migrations/migration-leads-nowhere.rule.ts";
import { migrationRows } from "./migrations/migration-rows.rule.ts";
import { migrationValue } from "./migrations/migration-value.rule.ts";
import { migrationVersion } from "./migrations/migration-version.rule.ts";
import { nothingToAccept } from "./acceptance/nothing-to-accept.rule.ts";
import type { FormRule } from "./subject.ts";

/** Rules that the checks of schema and relevance tell while they go: several of them from one pass. */
const told: readonly Rule[] = [
  // The closed profile of JSON Schema, told by checkDefinition and checkProfile.
  shape, notASchema, anchor, dataReference, dynamicRef, embeddedId, emptyOption, forbiddenKey, formatInCondition, otherDialect, patternNotLinear, refLoop, remoteRef, tooCostly, tooDeep, tooLarge, uniqueWithoutLimit, unknownFormat, unknownKeyword, unknownRef,
  // What is shown and when; the first ones are told by checkRelevance.
  branchWithoutTitle, branchesOverlap, closedObject, conditionCycle, conditionReadsUndescribed, discNotRequired, requiredNotRelevant, vacuousCondition,
  // Rules between answers, told by checkRules.
  ruleComputesNoValue, ruleComputesUndescribed, ruleCycle, ruleDuplicateId, ruleMayBeAbsent, ruleMessageFact, ruleOperands, ruleOperator, ruleReadsNothing, ruleReadsUndescribed, ruleSaidElsewhere, ruleSaidNowhere, ruleType,
  // Drafts of earlier versions, told by checkMigrations.
  migrationLeadsNowhere, migrationRows, migrationValue, migrationVersion,
  // What an author has accepted.
  nothingToAccept,
];

/** Rules that look by themselves, in the order in which they look. */
export const seekingRules: readonly FormRule[] = [
  // What is shown and when; the first ones are told by checkRelevance.
  alwaysTrueCondition, backwardCondition, branchNeverChosen, conditionWithoutEffect, contradictoryConditions, deadCondition,
  // What can be answered.
  contradictoryLimits, contradictoryUnderCondition, emptyRange, exampleDoesNotFit, freeKeys, nothingRequired, optionDoesNotFit, optionLabelRepeated, optionRepeated, patternWithoutExample, preselectedAnswer, requiredRowsMayBeEmpty, rootOpen, rowsWithoutLimit, textWithoutLimit, unusedDefinition,
  // What answers are called by machines.
  keyNotAddressable, keyUnwieldy, keysAlike, reservedKey,
  // Pages.
  duplicatePage, layoutUnknownAnswer, answerShownTwice, answerOnNoPage, deadNote, emptyPage, pageTitleRepeated, tableNotSimple, unreachablePage,
  // What answers are called by people, and how hard the texts are.
  hintRepeatsLabel, labelMissing, labelRepeated, labelTooLong, sentenceTooLong, textHardToRead,
  // Other languages.
  translationIdentical, translationLeadsNowhere, translationMissing, translationOfOwnLanguage, translationPlaceholders, varietyWithoutLanguage,
  // How answers are shown.
  autocompleteUnknown, fieldOptions, fieldUnknownAnswer, fileWithoutLimit, messageUnknownCode, noFittingFieldType, optionsWithoutEffect, unknownFieldType, rowSettingsWithoutRows,
  // What the law asks.
  legalBasisMalformed, legalNoticeMissing, leikaMalformed, personalDataWithoutPurpose, retentionMissing, specialCategoryUnprotected,
  // Code lists.
  codeListMissing, codeListNoColumn, codeListOtherVersion, codeListOutdated, codeNotInList, readsCycle, readsNoAnswer,
  // Documents.
  fileNamePlaceholder,
];

/** Every rule about a definition: one file each, with its fixtures beside it. */
export const definitionRules: readonly Rule[] = [...told, ...seekingRules];
