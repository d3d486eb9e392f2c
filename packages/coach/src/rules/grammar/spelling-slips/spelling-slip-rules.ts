import type { Rule } from "../../rule.ts";
import { affectEffect } from "./affect-effect.ts";
import { confusedWords } from "./confused-words.ts";
import { fellFelt } from "./fell-felt.ts";
import { findFound } from "./find-found.ts";
import { joinedWords } from "./joined-words.ts";
import { leadLose } from "./lead-lose.ts";
import { liveLife } from "./live-life.ts";
import { lookAlikeNouns } from "./look-alike-nouns.ts";
import { lookAlikeVerbs } from "./look-alike-verbs.ts";
import { loseLoose } from "./lose-loose.ts";
import { missingApostrophe } from "./missing-apostrophe.ts";
import { pastPassed } from "./past-passed.ts";
import { patiencePatients } from "./patience-patients.ts";
import { smallLetter } from "./small-letter.ts";
import { smallLookAlikes } from "./small-look-alikes.ts";
import { soundTwins } from "./sound-twins.ts";
import { spacing } from "./spacing.ts";
import { taughtThought } from "./taught-thought.ts";
import { thereForTheir } from "./there-for-their.ts";

/** Rules of words written for others that look or sound alike, and of letters, marks and spaces. */
export const SPELLING_SLIP_RULES: readonly Rule[] = [
  affectEffect,
  confusedWords,
  fellFelt,
  findFound,
  joinedWords,
  leadLose,
  liveLife,
  lookAlikeNouns,
  lookAlikeVerbs,
  loseLoose,
  missingApostrophe,
  pastPassed,
  patiencePatients,
  smallLetter,
  smallLookAlikes,
  spacing,
  taughtThought,
  thereForTheir,
  soundTwins,
];
