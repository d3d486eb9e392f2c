import type { Severity } from "@smartpick/answers";
import type { Sentence } from "../../document/sentence.ts";
import { cuesOf, isOfWriter } from "../../topics/cues.ts";
import { isGrowth } from "../../topics/growth.ts";
import { askedBy } from "../../topics/question.ts";
import { redFlagZone } from "../../topics/red-flag-zone.ts";
import type { DocumentRule } from "../rule.ts";
import { FEAR_MUST_LINES, FEAR_SHOULD_LINES, FEAR_WORDS_LINES } from "./confirms-fear.words.ts";
import { placedHit, wholeHit } from "./graded-cues.ts";

/** The weakness is named in the first sentences of the answer. */
const OPENING = 2;

const words = cuesOf(FEAR_WORDS_LINES);
const fear = cuesOf(FEAR_MUST_LINES);
const doubt = cuesOf(FEAR_SHOULD_LINES);
const exam = cuesOf([
  "exam|exams|test|tests|usmle|step|ck|test-taker|test-taking|multiple-choice|standardized|weakness|weaknesses|procrastinate|procrastinator|procrastination",
]);
const present = cuesOf([
  "i|and @adv{0,1} am|have|struggle|tend|get|find|still|do|don't|can't|cannot|need|lack|forget|freeze|panic|give|lose|procrastinate|leave|run",
  "i'm|i've",
  "my|biggest|greatest|main|other|real weakness|weaknesses",
  "is|are|has|remains",
]);

/** The weakness that she names is what an exam not passed makes a reader fear. */
export const confirmsFear: DocumentRule = {
  name: "confirms-fear",
  id: "confirms-fear",
  form: "conditional",
  severity: "must",
  message: "This weakness is the one that a setback in exams makes a reader fear.",
  why: "It turns a doubt about the past into one about the years of training.",
  source: "advisers",
  ask: "Which weakness from work with patients or colleagues have you already begun to mend?",
  example: {
    wrong: "My weakness is that I freeze in exams.",
    right: "I used to keep problems to myself too long; now I call the senior first.",
  },
  kinds: ["interview-answer", "personal-statement", "letter-request"],
  find: (document) => {
    const asked = askedBy(document.question);
    const { near } = redFlagZone(document);
    return document.sentences.flatMap(({ sentence, from }, at) => {
      const isOpening = asked.weakness && at < OPENING && words(sentence).length > 0 && !isGrowth(sentence);
      const severity =
        weightOf(sentence, asked.weakness || near[at] === true) ?? (isOpening ? "should" : null);
      return severity === null ? [] : [placedHit(wholeHit(sentence, severity), from)];
    });
  },
};

/** Where a weakness is asked for or a setback is near, a present one is certain; elsewhere the exam must be named. */
function weightOf(sentence: Sentence, isNear: boolean): Severity | null {
  if (!isOfWriter(sentence)) return null;
  const isFear = fear(sentence).length > 0;
  if (!isFear && doubt(sentence).length === 0) return null;
  const isPresent = present(sentence).length > 0;
  if (!isFear) return isNear && isPresent ? "should" : "could";
  if (isNear) return isPresent ? "must" : "could";
  return exam(sentence).length > 0 && isPresent ? "should" : "could";
}
