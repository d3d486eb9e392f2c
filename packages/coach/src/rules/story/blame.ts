import type { Severity } from "@smartpick/answers";
import type { Sentence } from "../../document/sentence.ts";
import { cuesOf, isOfWriter } from "../../topics/cues.ts";
import { askedBy } from "../../topics/question.ts";
import { redFlagZone } from "../../topics/red-flag-zone.ts";
import type { DocumentRule } from "../rule.ts";
import { BLAME_LINES, BLAME_MUST_LINES } from "./blame.words.ts";
import { placedHit, wholeHit } from "./graded-cues.ts";

const plain = cuesOf(BLAME_MUST_LINES);
const inStretch = cuesOf(BLAME_LINES);
const towardHer = cuesOf(["me|us|my|imgs|img|foreign"]);
/** Words that judge, whomever they are said of. */
const harsh = cuesOf([
  "laziness|jealousy|incompetence|carelessness|negligence|flawed|rigged|lottery|victim|unfairly|lazy|incompetent|jealous",
]);
const ofPatients = cuesOf(["~blame|fault|unfair|unjust|bias|biased"]);
const owning = cuesOf([
  "i @adv{0,1} blame|blamed only{0,1} myself",
  "fault|mistake|error was|is mine|my",
  "my own|@adj{0,1} fault|mistake|responsibility",
  "i should have",
]);

/** Others are made to answer for what went wrong for her. */
export const blame: DocumentRule = {
  name: "blame",
  id: "blame",
  form: "conditional",
  severity: "must",
  message: "This puts the blame on others.",
  why: "The reader cannot hear the other side, and wonders what you will say of their program.",
  source: "advisers",
  ask: "What was your own part, and what have you done since?",
  example: {
    wrong: "I failed because my school never taught us for this exam.",
    right: "I failed because I read instead of answering questions, and I turned that around.",
  },
  kinds: ["personal-statement", "interview-answer", "letter-request", "experience"],
  find: (document) => {
    const { own, near } = redFlagZone(document);
    const isTrouble = askedBy(document.question).trouble;
    return document.sentences.flatMap(({ sentence, from }, at) => {
      const severity = weightOf(sentence, own[at] === true, near[at] === true || isTrouble);
      return severity === null ? [] : [placedHit(wholeHit(sentence, severity), from)];
    });
  },
};

/** Near a setback a failing of others is blame; elsewhere it may be a story about a ward. */
function weightOf(sentence: Sentence, own: boolean, near: boolean): Severity | null {
  if (owning(sentence).length > 0) return null;
  if (plain(sentence).length > 0) return isOfWriter(sentence) || near ? "must" : "should";
  if (inStretch(sentence).length === 0) return null;
  if (own) return "must";
  if (near) return "should";
  if (ofPatients(sentence).length > 0) return null;
  const isHarsh = isOfWriter(sentence) && harsh(sentence).length > 0;
  return isHarsh || towardHer(sentence).length > 0 ? "could" : null;
}
