export { type Checker, type CheckOptions, checkDocument, checkerOf } from "./check.ts";
export type { Ignored } from "./findings/apart-ignored.ts";
export type { CheckContext, ExamFact, ProfileFacts, Speller } from "./rules/context.ts";
export { RULES, ruleNames } from "./rules/registry.ts";
export type { Rule } from "./rules/rule.ts";
export { spellerOf } from "./spelling/speller.ts";
export { unpackWords } from "./spelling/unpack-words.ts";
export { checkHeadline } from "./words/headline.ts";
export { lengthLine } from "./words/length-line.ts";
