import type { Sentence } from "../../document/sentence.ts";
import { isA } from "../../lexicon/classes.ts";
import type { DocumentRule } from "../rule.ts";
import { requestSentence } from "./request-sentence.ts";

const TOGETHER = /\b(you|your|together|we|us|our)\b/i;
/** Words of work done at one place; what stands beside them makes it a memory. */
const WORK =
  /\b(patient|interview|inpatient|cases?|calls|clerking|lesson|histor(?:y|ies)|lab|experiment|manuscript|children|twins|ultrasound|microscope|operation|procedure|clinic|delivery|deliveries|home visit|series|figure|table|morning|evening|week|month|case|ward|clinic|rounds?|rotation|night|shift|project|audit|poster|paper|abstract|study|survey|register|chart|consult|presentation|presented|presenting|operating|theat(?:er|re)|surgery|biops|slides?|report|family|man|woman|boy|girl|child|baby|mother|father|protocol|template|checklist|spreadsheet|registry|data|handover|discharge|diagnos|examined|admission|emergency|teaching|lecture|journal club)/i;
/** Words that look ahead: what is asked for is not what was done. */
const AHEAD =
  /\b(would|could|hope|willing|comfortable|deadline|upload|portal|apply|applying|residency|waive)\b/i;
const SALUTATION = /^\s*dear [^,:]{0,50}[,:]/i;
/** Deeds of politeness are no memory. */
const POLITE =
  /^(?:hoped|thought|admired|wanted|wished|needed|asked|attached|enclosed|waived|heard|met|left|applied|decided|enjoyed|liked|loved|passed|was|were|been|had|inspired|respected|honou?red|given|signed|known|done|made|worked)$/;

/** A request that recalls nothing the two did together. */
export const noSharedWork: DocumentRule = {
  name: "no-shared-work",
  id: "no-shared-work",
  form: "conditional",
  kinds: ["letter-request"],
  severity: "should",
  message: "The request recalls no work that you did together.",
  why: "A writer who remembers one case writes about it. One who remembers none writes general praise.",
  source: "advisers",
  ask: "Which patient, project or day would this writer remember, and what did you do there?",
  find: (document) => {
    if (document.sentences.some(({ sentence }) => recallsWork(sentence))) return [];
    const span = requestSentence(document);
    return span === null ? [] : [span];
  },
};

/** Shared, done, and particular: a number, a name, a condition or a thing of that day. */
function recallsWork(sentence: Sentence): boolean {
  const plain = sentence.plain.replace(SALUTATION, "");
  if (!TOGETHER.test(plain) || !WORK.test(plain) || !isDone(sentence)) return false;
  if (AHEAD.test(plain) && sentence.words.length < 18) return false;
  return isParticular(sentence, plain) && sentence.words.length >= 8;
}

/** “I was your student on the ward from April to June” is shared time, if not yet a case. */
const ROLE =
  /\b(?:i was|i worked|i have worked|you were|i served|i rotated) (?:\S+ ){0,4}(?:student|intern|officer|resident|extern|observer|volunteer|assistant|fellow|head|chief|supervisor|tutor|under you|with you|for you)\b/i;
const OFFER = /\b(?:cv|attach(?:ed)?|enclos(?:e|ed)|send|next week|tomorrow|thank)\b/i;

function isDone({ tokens, plain }: Sentence): boolean {
  if (ROLE.test(plain)) return true;
  if (OFFER.test(plain) && !/\b(?:we|together)\b/i.test(plain)) return false;
  return tokens.some(
    (token) => (isA(token, "past") || isA(token, "part")) && !POLITE.test(token.lower) && !isA(token, "base"),
  );
}

function isParticular({ tokens, plain: whole }: Sentence, plain: string): boolean {
  const start = whole.length - plain.length;
  const things = (plain.match(new RegExp(WORK.source, "gi")) ?? []).length;
  const named = tokens.some(
    (token, at) =>
      at > 0 &&
      token.from > start + 1 &&
      token.kind !== "mark" &&
      (isA(token, "num") || (isA(token, "cap") && token.lower !== "i")),
  );
  return things >= 2 || named;
}
