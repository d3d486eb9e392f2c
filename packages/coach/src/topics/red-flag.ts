import type { Sentence } from "../document/sentence.ts";
import { perSentence } from "../per-sentence.ts";
import { cuesApart, cuesOf, isOfWriter } from "./cues.ts";
import { EXAM, SCORE, TEST } from "./exam.words.ts";
import { ownWords } from "./own-words.ts";
import {
  BARE_HEALTH_LINES,
  DENIED_LINES,
  FAILED_LINES,
  GAP_LINES,
  HEALTH_LINES,
  LONGER_LINES,
  LOW_SCORE_LINES,
  UNMATCHED_LINES,
} from "./red-flag.words.ts";

/**
 * What in an application makes a reader ask: an exam not passed, a season unmatched, time away, a low score, studies that took
 * longer, an illness of the mind.
 */
export type RedFlag = "failed" | "unmatched" | "gap" | "low-score" | "longer" | "health";

const FINDERS = [
  ["failed", cuesApart(FAILED_LINES, DENIED_LINES)],
  ["unmatched", cuesOf(UNMATCHED_LINES)],
  ["gap", cuesApart(GAP_LINES, DENIED_LINES)],
  ["low-score", cuesOf(LOW_SCORE_LINES)],
  ["longer", cuesOf(LONGER_LINES)],
  ["health", cuesOf([...HEALTH_LINES, ...BARE_HEALTH_LINES])],
] as const;

const exam = cuesOf([EXAM]);
const test = cuesOf([
  `${TEST}|result|results|score|scores`,
  "short of passing",
  "pass|passing list|mark|line",
]);
const study = cuesOf([
  "course|semester|clerkship|rotation|class|school|studies|probation|university|college|anatomy|biochemistry|physiology|pharmacology|attempt|attempts|year",
]);
const score = cuesOf([SCORE]);
const examined = cuesOf([
  "physical|neurological|mental|abdominal|clinical|his|her|their|pelvic|cardiac exam|examination",
]);
const ofOthers = cuesOf([
  "he|she|they|who|students|student|patients|patient|machine|monitor|treatment|drug|drugs|therapy|son|daughter|boy|girl|residents|colleagues @adv{0,1} have|has|had|did{0,1} not|never|@adv{0,2} ~fail|pass|passed",
]);

/** The red flag that a sentence of the writer tells about herself, or `null`; what is quoted or denied is none. */
export const redFlagIn: (sentence: Sentence) => RedFlag | null = perSentence((whole) => {
  const sentence = ownWords(whole);
  if (!isOfWriter(sentence) && !isBare(sentence)) return null;
  for (const [kind, find] of FINDERS) if (find(sentence).length > 0 && isHers(sentence, kind)) return kind;
  return null;
});

/** Patients fail treatments and pass water: an exam or a study year is named, and nobody else fails. */
function isHers(sentence: Sentence, kind: RedFlag): boolean {
  if (kind === "failed") return isAboutExam(sentence) && ofOthers(sentence).length === 0;
  if (kind === "longer") return study(sentence).length > 0;
  if (kind === "low-score")
    return exam(sentence).length > 0 || (score(sentence).length > 0 && isMine(sentence));
  return true;
}

function isAboutExam(sentence: Sentence): boolean {
  if (exam(sentence).length > examined(sentence).length) return true;
  return test(sentence).length > 0 || study(sentence).length > 0;
}

const bareExam = cuesOf(["usmle|ck", "step 1|2|3"]);
const bareHealth = cuesOf(BARE_HEALTH_LINES);

const isMine = ({ tokens }: Sentence): boolean =>
  tokens.some(({ lower }) => lower === "my" || lower === "mine");

/** “Failed Step 1 once.”: the exam itself tells whose it is. */
function isBare(sentence: Sentence): boolean {
  return bareExam(sentence).length > 0 || bareHealth(sentence).length > 0;
}
