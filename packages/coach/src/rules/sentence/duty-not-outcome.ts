import type { Sentence } from "../../document/sentence.ts";
import type { Token } from "../../document/token.ts";
import { isA } from "../../lexicon/classes.ts";
import { patternIndex } from "../../pattern/pattern-index.ts";
import type { Hit, SentenceRule } from "../rule.ts";
import { ANNOUNCED_DUTIES, DUTY_FRAMES, ROUTINE_NOUNS, ROUTINE_VERBS } from "./duty-not-outcome.words.ts";
import { hasCount } from "./entry-facts.ts";

const frames = patternIndex(DUTY_FRAMES.map((line) => ["duty", line] as const));
const announced = patternIndex(ANNOUNCED_DUTIES.map((line) => ["duty", line] as const));
const LONGEST = 300;
/** So many items of daily work in one sentence are a list of duties. */
const LIST = 3;
/** What came of the work, in any of these words, makes a list more than duties. */
const OUTCOME =
  /\b(?:so that|which|until|because|found|fell|rose|now|since then|still|instead|after that|so|asked|noticed|learned|learnt|built|designed|created|started|wrote the|reduced|increased|improved)\b/i;

/** “Which the department has used since 2024”: it stayed. */
const IN_USE = /\bha(?:s|ve) (?:\w+ )?used (?:\w+ )?since\b/i;

/** A list of what the post asks of anybody, without what came of it. */
export const dutyNotOutcome: SentenceRule = {
  name: "duty-not-outcome",
  id: "duty-not-outcome",
  form: "sentence",
  severity: "should",
  kinds: ["experience"],
  message: "This lists what the post asks for, not what came of it.",
  why: "Every doctor in such a post has these duties. A reader looks for what changed because of you.",
  source: "advisers",
  ask: "What was different at the end because you were there?",
  example: {
    wrong: "Responsible for taking histories and writing notes.",
    right: "I rewrote the admission note; the night team could now find the plan.",
  },
  find: (sentence) => {
    if (IN_USE.test(sentence.plain)) return [];
    const isFramed = frames.matches(sentence.tokens).length > 0;
    if (isFramed && !isWeakFrame(sentence)) return [wholeSentence(sentence)];
    if (isRoutineList(sentence)) return [wholeSentence(sentence)];
    return isDeedChain(sentence) ? [{ ...wholeSentence(sentence), severity: "could" }] : [];
  },
};

/** In prose only what names itself a list of duties: much else that a post asks for is part of a story there. */
export const dutyInProse: SentenceRule = {
  ...dutyNotOutcome,
  name: "duty-not-outcome-in-prose",
  kinds: ["personal-statement", "interview-answer"],
  find: (sentence) =>
    announced.matches(sentence.tokens).length > 0 && !isWeakFrame(sentence) ? [wholeSentence(sentence)] : [],
};

/** A duty with its count and its deed in the same sentence says more than the duty. */
function isWeakFrame(sentence: Sentence): boolean {
  return hasCount(sentence) && OUTCOME.test(sentence.plain);
}

function wholeSentence({ text }: Sentence): Hit {
  return { from: 0, to: Math.min(text.length, LONGEST) };
}

/** “Taking histories, performing examinations, writing notes” or “rounds, admissions, discharges and referrals”. */
function isRoutineList(sentence: Sentence): boolean {
  const { tokens, plain } = sentence;
  if (hasCount(sentence) || OUTCOME.test(plain)) return false;
  const isListed = (at: number): boolean =>
    at === 0 || tokens.slice(Math.max(0, at - 3), at).some((token) => isJoin(token.lower));
  let verbs = 0;
  let nouns = 0;
  for (const [at, token] of tokens.entries()) {
    if (ROUTINE_VERBS.has(token.lower) && isListed(at)) {
      const object = tokens.slice(at + 1, at + 6).some(({ lower }) => ROUTINE_NOUNS.has(lower));
      verbs += object ? 1 : 0;
    }
    const after = tokens[at + 1];
    const ends = after === undefined || isJoin(after.lower) || after.lower === "." || after.lower === "of";
    if (ROUTINE_NOUNS.has(token.lower) && ends) nouns += 1;
  }
  const marks = tokens.filter(({ lower }) => lower === ",").length;
  return verbs >= LIST || (marks >= LIST - 1 && nouns >= LIST + 1) || isGerundList(sentence);
}

/** “Attended the emergency, covered night calls and prepared patients”: three routine deeds, none counted. */
function isDeedChain({ tokens, plain }: Sentence): boolean {
  if (OUTCOME.test(plain) || tokens.some((token) => isA(token, "num") && !isA(token, "year"))) return false;
  const deeds = tokens.filter((token, at) => {
    const before = tokens[at - 1]?.lower;
    const isOpen = before === undefined || isJoin(before) || before === "." || before === "also";
    return isOpen && isPastDeed(token);
  });
  const isRoutine = deeds.some(({ lower }) => ROUTINE_VERBS.has(lower));
  if (deeds.length >= LIST) return true;
  return (
    (deeds.length === 2 && isRoutine && tokens.some(({ lower }) => lower === ",")) || isColonList(tokens)
  );
}

function isPastDeed(token: Token): boolean {
  return (
    isA(token, "past") || /..ed$/.test(token.lower) || (ROUTINE_VERBS.has(token.lower) && !isA(token, "base"))
  );
}

/** “Doctor of a factory: sick notes, checks, first aid, talks.” */
function isColonList(tokens: readonly Token[]): boolean {
  const colon = tokens.findIndex(({ lower }) => lower === ":");
  if (colon < 0) return false;
  const after = tokens.slice(colon + 1);
  const joins = after.filter(({ lower }) => lower === "," || lower === "and" || lower === ";").length;
  return joins >= LIST - 1 && !after.some((token) => isA(token, "past"));
}

function isGerundList({ tokens }: Sentence): boolean {
  const heads = tokens.filter((token, at) => {
    const before = tokens[at - 1]?.lower;
    return isA(token, "ing") && (before === undefined || isJoin(before));
  });
  return heads.length >= LIST && !tokens.some(({ lower }) => lower === "i" || lower === "by");
}

function isJoin(lower: string): boolean {
  return lower === "," || lower === ";" || lower === "and" || lower === ":" || lower === "i" || lower === "•";
}
