export { type Checker, type CheckOptions, checkDocument, checkerOf, type Ignored } from "./check.ts";
export type { CheckContext, ExamFact, ProfileFacts, Speller } from "./rules/context.ts";
export { RULES } from "./rules/registry.ts";
export type { Rule } from "./rules/rule.ts";
