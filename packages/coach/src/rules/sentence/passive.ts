import { isWithin, quotedInSentence } from "../../document/quoted.ts";
import type { Sentence } from "../../document/sentence.ts";
import type { Token } from "../../document/token.ts";
import { isA } from "../../lexicon/classes.ts";
import type { PatternMatch } from "../../pattern/match-pattern.ts";
import { patternIndex } from "../../pattern/pattern-index.ts";
import type { Hit, SentenceRule } from "../rule.ts";
import { MIND_DEEDS, PEOPLE, PEOPLE_WERE, SIDE_CLAUSE, WORK_DEEDS, WORK_NOUNS } from "./passive.words.ts";

const BE = "was|were|been|being|are|is|be";
const impersonal = patternIndex(
  [
    `it was|is|has|had been{0,1} @adv{0,2} ${MIND_DEEDS} that|to|how|why|whether|which`,
    `it was|is|has|had been{0,1} @adv{0,2} ${MIND_DEEDS} _{1,6} that`,
    `it was @adv{0,2} ${MIND_DEEDS} in|during|at a|the|our|my|this meeting|study|discussion|review|audit`,
    `^ it was @adv{0,2} ${MIND_DEEDS} !by|under|in|on|at|behind|inside|near|beside|beneath|with|to|for`,
    `it was|is @adv{0,1} ${MIND_DEEDS} on|upon{0,1} and|, @adv{0,1} ${WORK_DEEDS}`,
    "@noun|@nouns ~get <published|accepted|approved|done|finished|implemented|changed|printed|funded|presented>",
    "this|these|that was|were|has|have been{0,1} @adv{0,1} <done|implemented|achieved|carried|changed|corrected|approved|adopted|introduced|established|accomplished|created|started|organized|organised|presented|published|developed>",
    "by|after|through|with which @det{0,1} @adj{0,1} @noun was|were reduced|improved|increased|achieved",
  ].map((line) => ["it", line] as const),
);
const deeds = patternIndex([["deed", `${BE} @adv{0,2} being{0,1} <${WORK_DEEDS}>`]] as const);
const headless = patternIndex(
  [
    `^ @adj{0,2} ${WORK_NOUNS} and{0,1} ${WORK_NOUNS}{0,1} @adv{0,1} ${WORK_DEEDS} and|in|on|at|among|from|for|to|with|,|.|;`,
    `^ @adj{0,1} @noun ${WORK_DEEDS} and @adj{0,1} ${WORK_NOUNS} ${WORK_DEEDS}`,
  ].map((line) => ["headless", line] as const),
);
const people = patternIndex([["people", PEOPLE_WERE]] as const);
const nouns = new Set(WORK_NOUNS.split("|"));
const FAR = 8;

/** A passive that hides who did the work that a reader would ask about. */
export const passive: SentenceRule = {
  name: "passive",
  id: "passive",
  form: "sentence",
  severity: "should",
  kinds: ["personal-statement", "experience", "interview-answer"],
  message: "Nobody does this: “{}”.",
  why: "A reader asks who did it. If it was you, the sentence gives your work away.",
  source: "plain-language",
  ask: "Who did this, and which part of it did you do?",
  example: { wrong: "Data were collected on two wards.", right: "I collected the data on two wards." },
  find: (sentence) => {
    const quoted = quotedInSentence(sentence.text);
    return hitsIn(sentence).filter((hit) => !isWithin(hit, quoted));
  },
};

function hitsIn({ tokens }: Sentence): readonly Hit[] {
  const found = [...impersonal.matches(tokens), ...headless.matches(tokens)]
    .filter(({ match }) => !isInSideClause(tokens, match.first) && !hasDoer(tokens, match.last))
    .map(({ match }) => hitOf(tokens, match, "should"));
  const hidden = deeds.matches(tokens).flatMap(({ match }) => {
    const start = subjectOf(tokens, match.first);
    if (start === null || hasDoer(tokens, match.last)) return [];
    const isSide = isInSideClause(tokens, start) || isBackground(tokens, match.first);
    return [{ first: start, last: match.last, isSide }];
  });
  for (const { match } of people.matches(tokens))
    if (!hasDoer(tokens, match.last)) found.push(hitOf(tokens, match, "could"));
  for (const { match } of deeds.matches(tokens)) {
    const start = thingOf(tokens, match.first);
    if (start !== null && !hasDoer(tokens, match.last))
      found.push(hitOf(tokens, { first: start, last: match.last }, "could"));
  }
  const main = hidden.filter(({ isSide }) => !isSide).length;
  for (const { isSide, ...match } of hidden)
    found.push(hitOf(tokens, match, isSide && main === 0 ? "could" : "should"));
  return found;
}

/** The first token of the subject before the verb “to be”, where the subject is work; else `null`. */
function subjectOf(tokens: readonly Token[], participle: number): number | null {
  let be = participle;
  while (be > 0 && !isAuxiliary(tokens[be])) be -= 1;
  if (isA(tokens[be - 1], "adv")) be -= 1;
  if (PEOPLE.has(tokens[be - 1]?.lower ?? "")) return null;
  let first: number | null = null;
  for (let at = be - 1; at >= 0 && at >= be - FAR; at -= 1) {
    const token = tokens[at];
    if (token === undefined || isClauseEdge(token) || isA(token, "past")) break;
    if (nouns.has(token.lower) && !isA(tokens[at + 1], "poss")) first = at;
  }
  if (first === null) return null;
  while (first > 0 && isOfNounPhrase(tokens[first - 1])) first -= 1;
  return first;
}

/** The noun right before the verb “to be” at the beginning of a sentence or clause, where it is no person. */
function thingOf(tokens: readonly Token[], participle: number): number | null {
  let be = participle;
  while (be > 0 && !isAuxiliary(tokens[be])) be -= 1;
  if (isA(tokens[be - 1], "adv")) be -= 1;
  const noun = be - 1;
  if (!isA(tokens[noun], "noun") && !isA(tokens[noun], "nouns") && !isA(tokens[noun], "mass")) return null;
  let first = noun;
  while (first > 0 && isOfNounPhrase(tokens[first - 1])) first -= 1;
  const before = tokens[first - 1];
  const opens = before === undefined || before.lower === "," || before.lower === "and";
  return opens && !PEOPLE.has(tokens[noun]?.lower ?? "") ? first : null;
}

function isAuxiliary(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:was|were|is|are|has|have|had|can|could|will|would|may|might|should|must)$/.test(token.lower)
  );
}

function isClauseEdge({ lower, kind }: Token): boolean {
  return (kind === "mark" && lower !== "-") || lower === "i" || SIDE_CLAUSE.has(lower) || lower === "but";
}

function isOfNounPhrase(token: Token | undefined): boolean {
  return isA(token, "adj") || isA(token, "det") || isA(token, "num");
}

/** “by the nurses”, but not “by hand” or “by June”. */
function hasDoer(tokens: readonly Token[], participle: number): boolean {
  const by = tokens.findIndex(({ lower }, at) => lower === "by" && at > participle && at <= participle + FAR);
  if (by < 0) return false;
  const next = tokens[by + 1];
  const isAmount =
    isA(next, "percent") || isA(next, "year") || /^(?:%|percent|half|\d.*)$/.test(next?.lower ?? "");
  return !isAmount && !isA(next, "ing") && !isA(next, "month") && next?.lower !== "hand";
}

/** A clause that only says what stood already: its first word may have been read as the subject’s own: “whose chart”. */
function isInSideClause(tokens: readonly Token[], start: number): boolean {
  const before = tokens.slice(Math.max(0, start - 3), start + 1);
  return before.some(({ lower }) => SIDE_CLAUSE.has(lower));
}

/** “had been sent”, “had to be cut”, “could be explained”, “is done”, “much of it”: the scene of a story, seldom a deed of hers. */
function isBackground(tokens: readonly Token[], participle: number): boolean {
  const before = tokens.slice(Math.max(0, participle - 4), participle).map(({ lower }) => lower);
  const clause = tokens.slice(0, participle).map(({ lower }) => lower);
  return (
    before.some((word) => /^(?:had|could|would|can|may|might|should|must|will|is|are)$/.test(word)) ||
    /^(?:much|most|part|half|some|each|all|none) (?:of )?/.test(clause.join(" "))
  );
}

function hitOf(tokens: readonly Token[], match: PatternMatch, severity: "should" | "could"): Hit {
  const from = tokens[match.first]?.from;
  const to = tokens[match.last]?.to;
  if (from === undefined || to === undefined) throw new Error("a match lies outside its sentence");
  return { from, to, severity };
}
