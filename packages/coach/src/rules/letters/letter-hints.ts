import type { Sentence } from "../../document/sentence.ts";
import { framePlaces } from "../frames.ts";
import type { Hit, SentenceRule } from "../rule.ts";
import { DRAFT_HINTS, HINT_WORDS, PORTAL_HINTS } from "./letter-hints.words.ts";

const drafts = framePlaces(DRAFT_HINTS, HINT_WORDS);
const portals = framePlaces(PORTAL_HINTS, HINT_WORDS);
/** The right is given up, or the words are left to the writer. */
const SOUND =
  /\b(?:(?:have|had|i) (?:\w+ )?(?:waived?|given up|signed the waiver)|your own words|yours alone|(?:will|do|may|can|must|need|would|should|could)(?: not|n't) (?:\w+ ){0,3}(?:see|read|ask|receive|write|draft)|never (?:to )?(?:ask|see|read|send))\b/i;

/** Weaker signs that the applicant writes the letter, or has a hand in it. */
export const draftHint: SentenceRule = {
  name: "draft-hint",
  id: "drafted-for-writer",
  form: "sentence",
  kinds: ["letter-request"],
  severity: "could",
  message: "Does this put your words into the letter?",
  why: "Readers know a letter that the applicant wrote. Facts help the writer; finished praise does not.",
  source: "advisers",
  ask: "Which facts could you give instead: cases, dates, what you did together?",
  find: (sentence) => hintsIn(sentence, drafts),
};

/** Weaker signs that the letter passes through the applicant's hands. */
export const portalHint: SentenceRule = {
  name: "portal-hint",
  id: "waiver-portal",
  form: "sentence",
  kinds: ["letter-request"],
  severity: "could",
  message: "Does the letter pass through your hands here?",
  why: "Programs trust a letter that the applicant has not seen. The writer uploads it through the AAMC portal.",
  source: "aamc-letters",
  ask: "Does the writer know that the letter goes straight to the portal?",
  find: (sentence) => hintsIn(sentence, portals),
};

function hintsIn({ plain }: Sentence, places: typeof drafts): readonly Hit[] {
  return SOUND.test(plain) ? [] : places(plain).slice(0, 1);
}
