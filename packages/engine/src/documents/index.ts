export {
  type Checker,
  type CheckOptions,
  checkDocument,
  checkerOf,
  checkHeadline,
  type LedgerText,
  lengthLine,
  ruleNames,
  type Speller,
  spellerOf,
  unpackWords,
} from "@smartpick/coach";
export { unzippedText } from "../unzipped-text.ts";
export { type ClaimsInput, claimsOf } from "./claims-of.ts";
export type { CheckedText, DocumentVerbs, TextInput } from "./document-verbs.ts";
export { profileFacts } from "./profile-facts.ts";
export { startDocumentCoach } from "./start-browser.ts";
