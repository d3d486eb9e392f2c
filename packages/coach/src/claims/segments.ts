import { quotedIn } from "../document/quoted.ts";
import type { PlacedSentence } from "../document/sentence.ts";
import type { Token } from "../document/token.ts";
import { isA } from "../lexicon/classes.ts";
import { isPast } from "./past-tense.ts";
import { PROJECTS } from "./setting.words.ts";
import { isToolEnd, withToolsApart } from "./tool-end.ts";
import { wholeNumbers } from "./whole-numbers.ts";

/** A part of a sentence with one verb of its own; `whose` tells of whom it speaks. */
export interface Segment {
  readonly tokens: readonly Token[];
  readonly whose: "hers" | "another" | "it";
  readonly isWish: boolean;
}

const WISH =
  /\b(?:i|we|i'd|i'll) (?:\w+ly |also |still |now |one day )?(?:want|hope|plan|aim|wish|intend|aspire|would like|will|shall|look forward|am looking|seek|am eager|am ready)\b|\bmy (?:\w+ )?(?:goal|aim|dream|ambition|hope|plan|aspiration)s? (?:is|are|remains?|was)\b|\bin (?:the )?future\b|\bi am committed to\b/;
const NOT_SO =
  /\b(?:not|never|nobody|n't|cannot|no longer|without ever|would have|could have|should have|if i|wish i|did nothing)\b|n't\b/;
const OTHERS = /^(?:he|she|they|who|his|her|their|you|your|somebody|someone|everyone|others)$/;
const KIN =
  /^(?:father|mother|brother|sister|uncle|aunt|wife|husband|parents|grandmother|grandfather|son|daughter|mentor|professor|supervisor|teacher|attending|colleague|colleagues|friend|friends|dr|dr\.|senior|author|authors)$/;

/**
 * The parts of a sentence that may hold a claim; a quotation, a question and what did not happen hold none. `isImplied`:
 * the writer need not be named, as in an entry of the form. `before` is what the sentence before spoke of.
 */
export function segmentsOf(
  placed: PlacedSentence,
  isImplied: boolean,
  before: Segment["whose"],
): readonly Segment[] {
  const { plain, tokens, text } = placed.sentence;
  const lower = plain.toLowerCase();
  if (/\?\W*$/.test(lower)) return [];
  const quoted = quotedIn(text);
  const own = withToolsApart(wholeNumbers(tokens)).filter(
    ({ from, to }) => !quoted.some((one) => from < one.to && one.from < to),
  );
  const segments: Segment[] = [];
  const parts = cut(own);
  for (const [at, part] of parts.entries()) {
    const words = lower.slice(part[0]?.from ?? 0, part.at(-1)?.to ?? 0);
    if (NOT_SO.test(words)) continue;
    const last = segments.at(-1)?.whose ?? null;
    const isWish = WISH.test(words);
    const whose = whoseIs(part, isImplied, last ?? before, last !== null);
    const isHerDoing = whose === "it" && isAfterHerDeed(own, parts[at + 1]);
    segments.push({ tokens: part, whose: isHerDoing ? "hers" : whose, isWish });
  }
  return segments;
}

/** “… after I timed 31 admissions”: what came after a deed of hers is of her doing. */
function isAfterHerDeed(tokens: readonly Token[], next: readonly Token[] | undefined): boolean {
  const at = tokens.findIndex(({ from }) => from === next?.[0]?.from);
  return at > 0 && isAfterI(tokens, at - 1);
}

const isAfterI = (tokens: readonly Token[], at: number): boolean =>
  /^(?:after|once)$/.test(tokens[at]?.lower ?? "") && /^(?:i|we)$/.test(tokens[at + 1]?.lower ?? "");

/** “, and 90 of the next 96 patients finished”: a count with a verb of its own. */
function isCountedSubject(tokens: readonly Token[], at: number): boolean {
  const [comma, number] = [tokens[at - 1], tokens[at + 1]];
  if (comma?.text !== "," || number?.kind !== "number") return false;
  const end = tokens.findIndex(({ kind }, of) => of > at && kind === "mark");
  return tokens.slice(at + 2, end < 0 ? tokens.length : end).some((token) => isPast(token));
}

/** Cuts at semicolons and colons, behind “in R.”, before “and I”, “after I” and a joined verb in the past, and before a count with its own. */
function cut(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let hasVerb = false;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const joins = /^(?:and|but|then|so)$/.test(token.lower);
    const relates = /^(?:which|who|whose|where)$/.test(token.lower);
    const ends = /^[;:]$/.test(token.text) || isToolEnd(tokens, at);
    const follows = hasVerb && isAfterI(tokens, at);
    const begins =
      (joins && hasVerb && next !== undefined && (isA(next, "subj") || isPast(next))) ||
      (joins && hasVerb && /^(?:it|this|my|our)$/.test(next?.lower ?? "")) ||
      (joins && hasVerb && isCountedSubject(tokens, at)) ||
      follows ||
      (relates && hasVerb);
    if (ends || begins) {
      parts.push([]);
      hasVerb = false;
      if (ends || joins || follows) continue;
    }
    if (isPast(token) || isA(token, "be") || /^(?:i|we)$/.test(token.lower)) hasVerb = true;
    parts.at(-1)?.push(token);
  }
  return parts.map(trimmed).filter((part) => part.some(({ kind }) => kind !== "mark"));
}

function trimmed(part: readonly Token[]): readonly Token[] {
  const first = part.findIndex(({ kind }) => kind !== "mark");
  const last = part.findLastIndex(({ kind }) => kind !== "mark");
  return first < 0 ? [] : part.slice(first, last + 1);
}

const REACH = 14;

function whoseIs(
  tokens: readonly Token[],
  isImplied: boolean,
  before: Segment["whose"],
  isJoined: boolean,
): Segment["whose"] {
  const [first] = tokens;
  if (first === undefined) return "another";
  if (/^(?:which|it|this|that|these|those)$/.test(first.lower)) return "it";
  if (isOneOfThem(tokens)) return "another";
  const verb = tokens.findIndex((token) => isPast(token) || isA(token, "be"));
  const subject = tokens.slice(0, verb < 0 ? REACH : Math.max(verb, 1));
  const isHers = ({ lower }: Token): boolean => /^(?:i|we|i've|we've|i'm|i'd)$/.test(lower);
  const isIntroduced = isA(first, "prep") || isA(first, "conj") || isA(first, "adv");
  if (isIntroduced && tokens.some(isHers)) return "hers";
  const who = subject.find((token) => isHers(token) || OTHERS.test(token.lower) || KIN.test(token.lower));
  if (who !== undefined) return isHers(who) ? "hers" : "another";
  if (isJoined && isPast(first)) return before === "it" ? "it" : before;
  if (isImplied || isOwnProject(tokens)) return "hers";
  return "it";
}

/** “One of them, a farmer of 61, came back”: what one patient did. */
function isOneOfThem([one, of, whom, who]: readonly Token[]): boolean {
  if (one?.lower !== "one" || of?.lower !== "of") return false;
  return (
    /^(?:them|these|those)$/.test(whom?.lower ?? "") ||
    /^(?:patients|children|women|men)$/.test(who?.lower ?? "")
  );
}

/** “Our asthma campaign …”: an undertaking of hers. */
function isOwnProject([first, ...rest]: readonly Token[]): boolean {
  return /^(?:my|our)$/.test(first?.lower ?? "") && rest.slice(0, 3).some(({ lower }) => PROJECTS.has(lower));
}
