import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { afterJoined, isNoun, type NounPhrase, nounPhraseAt } from "../shared/noun-phrase.ts";
import { subjectAt } from "../shared/subject.ts";

type Tokens = readonly Token[];

const GOES_ON = /^(that|and|but|because|so|for|to|with|in|at|of|from|by|then|when|[.,;])$/;
const AIM =
  /^(goal|dream|plan|aim|wish|hope|job|duty|task|role|hobby|ambition|intention|purpose|responsibility|decision)$/;

/** A sentence whose subject meets no verb: “the hospital very old, but”, “my goal to become a surgeon”. */
export const noMainVerb: SentenceRule = {
  name: "no-main-verb",
  id: "grammar",
  form: "sentence",
  severity: "must",
  kinds: ["personal-statement", "letter-request", "interview-answer", "position-request"],
  message: "“{}”: “is”, “are”, “was” or “were” is missing here.",
  why: "Many languages leave it out; in English each sentence has its verb.",
  source: "usage",
  example: { wrong: "The wards very old, but clean.", right: "The wards are very old, but clean." },
  languages: ["Russian", "Ukrainian", "Arabic", "Chinese", "Vietnamese", "Turkish"],
  find: ({ tokens }: Sentence): readonly Hit[] => {
    const start = tokens.findIndex(({ kind }) => kind !== "mark");
    const end = start < 0 ? -1 : gapAt(tokens, start);
    const [first, last] = [tokens[start], tokens[end]];
    return first === undefined || last === undefined ? [] : [{ from: first.from, to: last.to }];
  },
};

/** The last word of the subject and what is said of it, where no verb stands between; -1 where all is well. */
function gapAt(tokens: Tokens, start: number): number {
  if (!["art", "poss", "det"].some((name) => isA(tokens[start], name))) return -1;
  if (/^(this|that)$/.test(tokens[start]?.lower ?? "")) return -1;
  const subject = subjectAt(tokens, start) ?? plainSubject(tokens, start);
  if (subject === null || hasVerb(tokens, subject.end)) return -1;
  const noun = tokens[subject.head - 1];
  const place = afterAdverbs(tokens, subject.end);
  const [word, next] = [tokens[place], tokens[place + 1]];
  if (word?.lower === "to") return AIM.test(noun?.lower ?? "") && isA(next, "tobase") ? place + 1 : -1;
  if (isA(word, "art") && word?.lower !== "the" && subject.end === subject.head)
    return nameEnd(tokens, place);
  const isSaid = isA(word, "qual") && !isA(word, "vpast") && GOES_ON.test(next?.lower ?? "");
  if (isSaid) return place;
  if (isStill(tokens[place - 1]) && place > subject.end && isA(word, "prep")) return place;
  const isDoing =
    isA(word, "ving") && !isNoun(word) && (isA(next, "prep") || isA(next, "art") || isA(next, "poss"));
  if (isDoing) return place;
  const isDone = isA(word, "vpart") && next?.lower === "by" && isAgent(tokens, place + 2);
  return isDone ? place + 1 : -1;
}

const isStill = (token: Token | undefined): boolean =>
  /^(still|always|now|already|not|far|away)$/.test(token?.lower ?? "");

/** A subject whose count is unsure: “her family”. */
function plainSubject(
  tokens: Tokens,
  start: number,
): (Pick<NounPhrase, "end"> & { readonly head: number }) | null {
  const phrase = nounPhraseAt(tokens, start);
  return phrase === null || /^(and|or|,)$/.test(tokens[phrase.end]?.lower ?? "")
    ? null
    : { end: afterJoined(tokens, phrase.end), head: phrase.end };
}

/** “My uncle a carpenter, and he”: the last word of the name that the subject gets. */
function nameEnd(tokens: Tokens, at: number): number {
  const name = nounPhraseAt(tokens, at);
  return name !== null && /^([.,;]|and|but|from|in|with|of)$/.test(tokens[name.end]?.lower ?? "")
    ? name.end - 1
    : -1;
}

function afterAdverbs(tokens: Tokens, from: number): number {
  let at = from;
  while (isA(tokens[at], "adv") || /^(not|still|mostly)$/.test(tokens[at]?.lower ?? "")) at += 1;
  return at;
}

/** Whether the clause that goes on at a token has a verb with a tense of its own. */
function hasVerb(tokens: Tokens, from: number): boolean {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;:?!]$/.test(token.lower)) return false;
    const isNewClause = /^(,|and|but|because|so)$/.test(token.lower);
    if (
      isNewClause &&
      (isA(tokens[at + 1], "subj") || /^(but|because|so)$/.test(tokens[at + 1]?.lower ?? ""))
    )
      return false;
    if (/^(but|because)$/.test(token.lower)) return false;
    if (["be", "have", "do", "modal"].some((name) => isA(token, name))) return true;
    const isTensed =
      isA(token, "anyverb") && !(isA(token, "vpart") && at <= from + 2) && tokens[at - 1]?.lower !== "to";
    if (isTensed && !isA(token, "qual")) return true;
  }
  return false;
}

/** A person or a body that does something. */
function isAgent(tokens: Tokens, at: number): boolean {
  return tokens
    .slice(at, at + 4)
    .some(
      (token) =>
        isA(token, "human") ||
        isA(token, "humans") ||
        /^(people|villagers|government|ministry|church|army|team|state|volunteers)$/.test(token.lower),
    );
}
