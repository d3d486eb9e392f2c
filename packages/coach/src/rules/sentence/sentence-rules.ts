import type { Rule } from "../rule.ts";
import { cvRehash } from "./cv-rehash.ts";
import { doubledWord } from "./doubled-word.ts";
import { dutyInProse, dutyNotOutcome } from "./duty-not-outcome.ts";
import { missingNumber } from "./missing-number.ts";
import { missingRole } from "./missing-role.ts";
import { missingTool } from "./missing-tool.ts";
import { nonPlainText } from "./non-plain-text.ts";
import { passive } from "./passive.ts";
import { readingGrade } from "./reading-grade.ts";
import { spelling } from "./spelling.ts";
import { tooShort } from "./too-short.ts";
import { unexplainedAbbreviation } from "./unexplained-abbreviation.ts";
import { usUkMixed } from "./us-uk-mixed.ts";
import { weakVerb } from "./weak-verb.ts";

/** What each sentence says and how: the doer, the deed, the tool, the count, and the words. */
export const SENTENCE_RULES: readonly Rule[] = [
  cvRehash,
  weakVerb,
  passive,
  dutyInProse,
  dutyNotOutcome,
  missingRole,
  missingNumber,
  missingTool,
  unexplainedAbbreviation,
  readingGrade,
  tooShort,
  nonPlainText,
  usUkMixed,
  spelling,
  doubledWord,
];
