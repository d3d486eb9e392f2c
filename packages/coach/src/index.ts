export { type Checker, type CheckOptions, checkDocument, checkerOf } from "./check.ts";
export { claimLedger } from "./claims/claim-ledger.ts";
export type {
  LedgerEntry,
  LedgerInput,
  LedgerLetter,
  LedgerText,
  LedgerWork,
} from "./claims/ledger-input.ts";
export type { Ignored } from "./findings/apart-ignored.ts";
export { charactersOf } from "./limits/characters-of.ts";
export { type ChangedSign, type PlainText, plainTextOf } from "./machine/plain-text.ts";
export type { CheckContext, ExamFact, ProfileFacts, Speller } from "./rules/context.ts";
export { RULES, ruleNames } from "./rules/registry.ts";
export type { Rule } from "./rules/rule.ts";
export { spellerOf } from "./spelling/speller.ts";
export { unpackWords } from "./spelling/unpack-words.ts";
export { type LineBin, lineBins } from "./topics/line-bins.ts";
export { type Block, orderBlocks } from "./topics/order-blocks.ts";
export { checkHeadline } from "./words/headline.ts";
export { lengthLine } from "./words/length-line.ts";
export * from "./words/reading-words.ts";
export { plainState, signWords } from "./words/sign-words.ts";
