export {
  type Checker,
  type CheckOptions,
  checkDocument,
  checkerOf,
  checkHeadline,
  lengthLine,
  ruleNames,
} from "@smartpick/coach";
export { profileFacts } from "./profile-facts.ts";
