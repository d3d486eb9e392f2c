export {
  type Block,
  type ChangedSign,
  type Checker,
  type CheckOptions,
  charactersOf,
  checkDocument,
  checkerOf,
  checkHeadline,
  countsWords,
  evidenceState,
  type LedgerText,
  type LineBin,
  lengthLine,
  lineBins,
  lineWords,
  machineSize,
  machineWords,
  orderBlocks,
  orderWords,
  plainState,
  plainTextOf,
  redFlagsWords,
  rememberedWords,
  ruleNames,
  type Speller,
  signWords,
  spellerOf,
  TOPIC_WORDS,
  unpackWords,
} from "@smartpick/coach";
export { unzippedText } from "../unzipped-text.ts";
export { type ClaimsInput, claimsOf } from "./claims-of.ts";
export type { CheckedText, DocumentVerbs, TextInput } from "./document-verbs.ts";
export { profileFacts } from "./profile-facts.ts";
export { startDocumentCoach } from "./start-browser.ts";
