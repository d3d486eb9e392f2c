import type { Sentence } from "../../document/sentence.ts";
import { cuesOf } from "../../topics/cues.ts";
import { DWELLING_LINES, SCORE_TALK_LINES } from "./exam-scores.words.ts";

/** What a sentence tells of exam scores: how many numbers that can be scores, and whether it weighs them. */
export interface ScoreTalk {
  readonly numbers: number;
  readonly dwells: boolean;
  /** It names an exam or says “score”: not only a number in an answer about an exam. */
  readonly named: boolean;
}

const talk = cuesOf(SCORE_TALK_LINES);
const dwelling = cuesOf(DWELLING_LINES);
const namesStep = cuesOf(["usmle|usmles|ck|2ck|cs|comlex|nbme|uwsa", "step|steps 1|2|3|one|two|three|i|ii"]);

/** Three digits that a Step exam can give. */
const STEP_SCORE = /^(?:1[5-9]\d|2[0-8]\d)$/;

/** A number that was got, with no noun that it counts. */
const GOT =
  /\b(?:(?:got|scored|landed(?: up)? (?:at|on|with)|ended(?: up)? (?:at|on|with)|finished (?:at|with)|came out (?:at|with)|hit|broke|topped|only|reached|achieved|obtained|made|earned|have|had|was|is|with|my|be) (?:(?:only|just|a|an|about|around|over|above|in the|merely|actually|even|me|still) ){0,3}|exams?\b.{0,40}\b)(?:1[89]\d|2[0-8]\d)(?=[.,;!?]|$| (?:in|on|at|and|but|which|though|although|because|so|is|was|total|points|overall|for|i|while|the|this|that|places?|stand|after)\b)/i;

/** Numbers of the ward, which no exam gives. */
const MEASURED =
  /\b(?:glucose|sugars?|pressure|pulse|weight|platelets?|sodium|creatinine|cholesterol|heart rate|height|cd4|bed|room|kilograms?|pounds|glyc[ae]mia|temperature|mg|systolic)\b/i;

const SITTINGS = new Set(["first", "second", "third", "last", "exam", "step", "usmle"]);

/** “My 221”, “the 203 of my first exam”, “I got a 241”. */
function ownNumber({ tokens, plain }: Sentence): boolean {
  if (GOT.test(plain) && !MEASURED.test(plain)) return true;
  return tokens.some(({ text }, at) => {
    if (!STEP_SCORE.test(text)) return false;
    return (
      tokens[at - 1]?.lower === "my" ||
      (tokens[at + 2]?.lower === "my" && SITTINGS.has(tokens[at + 3]?.lower ?? ""))
    );
  });
}

/** Whether a sentence names a licensing exam. */
export function namesExam(sentence: Sentence): boolean {
  return namesStep(sentence).length > 0;
}

/** Exam scores in a sentence, or `null`. With `asked`, the question was about an exam, and bare numbers count. */
export function scoreTalkIn(sentence: Sentence, asked: boolean): ScoreTalk | null {
  const numbers = scoresIn(sentence);
  const isTalk = talk(sentence).length > 0;
  const isNamed = isTalk || (numbers > 0 && (namesStep(sentence).length > 0 || ownNumber(sentence)));
  if (!isNamed && !(asked && numbers > 0)) return null;
  return { numbers, dwells: dwelling(sentence).length > 0, named: isNamed };
}

function scoresIn({ tokens }: Sentence): number {
  return tokens.filter(({ text }, at) => {
    return STEP_SCORE.test(text) && !COUNTED.has(tokens[at + 1]?.lower ?? "");
  }).length;
}

const COUNTED = new Set(
  "patients beds visits charts cases people records families children women men questions hours cards scans slides times days residents applicants pages programs calls nurses specimens deliveries students milligrams mg ml grams".split(
    " ",
  ),
);
