import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import { afterJoined, type Count, type NounPhrase, nounPhraseAt } from "./noun-phrase.ts";
import { ANYBODY, LIKE_ADJECTIVES, ONE_OF, SOME_OF } from "./subject.words.ts";

type Tokens = readonly Token[];

/** A subject with all that hangs on it. */
export interface Subject {
  readonly count: Count;
  /** The token after its own noun. */
  readonly head: number;
  /** The token after what hangs on the noun. */
  readonly end: number;
}

/** The subject that begins at a token; `null` where none is sure. */
export function subjectAt(tokens: Tokens, at: number): Subject | null {
  const part = partOf(tokens, at) ?? lotOf(tokens, at);
  const found = part ?? unnamed(tokens, at) ?? named(tokens, at) ?? doingOf(tokens, at);
  if (found === null) return null;
  const head = part === null ? found.end : at + 1;
  const end = afterAdditions(tokens, found.end);
  if (!isJoining(tokens[end])) return { count: found.count, head, end };
  return end === found.end ? pairOf(tokens, found, end) : null;
}

type Found = Pick<NounPhrase, "count" | "end" | "opened">;

const isJoining = (token: Token | undefined): boolean => /^(and|or|nor|as)$/.test(token?.lower ?? "");

/** “My uncle and his wife”: two of them, each with its own opener. */
function pairOf(tokens: Tokens, first: Found, at: number): Subject | null {
  if (tokens[at]?.lower !== "and" || !first.opened) return null;
  const second = nounPhraseAt(tokens, at + 1);
  if (second === null || !second.opened || isA(tokens[at + 1], "nums")) return null;
  const end = afterAdditions(tokens, second.end);
  const isEach = /^(each|every)$/.test(tokens[at + 1]?.lower ?? "");
  return isJoining(tokens[end]) ? null : { count: isEach ? "one" : "many", head: second.end, end };
}

/** “Some of my classmates”, “each of the nurses”, “one of my dreams”. */
function partOf(tokens: Tokens, at: number): Found | null {
  const start = tokens[at]?.lower === "every" && tokens[at + 1]?.lower === "one" ? at + 1 : at;
  const word = tokens[start]?.lower ?? "";
  if (tokens[start + 1]?.lower !== "of") return null;
  const whole = nounPhraseAt(tokens, start + 2);
  if (whole === null || !whole.opened) return null;
  if (ONE_OF.has(word)) return { count: "one", end: whole.end, opened: false };
  return SOME_OF.has(word) ? { count: whole.count, end: whole.end, opened: false } : null;
}

/** “A lot of mothers”, “the majority of our patients”: as many as what follows; “the number of falls”: one. */
function lotOf(tokens: Tokens, at: number): Found | null {
  const [article, word, of] = [tokens[at]?.lower, tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower];
  if (of !== "of" || !isA(tokens[at], "art")) return null;
  const isOne = word === "number" && article === "the";
  if (!isOne && !/^(lot|majority|number|couple|handful)$/.test(word)) return null;
  const whole = nounPhraseAt(tokens, at + 3);
  if (whole === null) return null;
  return { count: isOne ? "one" : whole.count, end: whole.end, opened: false };
}

function unnamed(tokens: Tokens, at: number): Found | null {
  return ANYBODY.has(tokens[at]?.lower ?? "") ? { count: "one", end: at + 1, opened: false } : null;
}

/** “Working with refugees”, “learning three languages”: one deed. */
function doingOf(tokens: Tokens, at: number): Found | null {
  if (
    at > 0 ||
    !isA(tokens[at], "ving") ||
    /^(having|making|letting|seeing|helping|watching|hearing)$/.test(tokens[at]?.lower ?? "")
  )
    return null;
  const object = nounPhraseAt(tokens, at + 1);
  if (object !== null && (object.opened || !LIKE_ADJECTIVES.has(tokens[at]?.lower ?? "")))
    return { count: "one", end: object.end, opened: false };
  const end = afterJoined(tokens, at + 1);
  return end > at + 1 ? { count: "one", end, opened: false } : null;
}

function named(tokens: Tokens, at: number): Found | null {
  if (
    /^(dr|mr|mrs|ms|prof|professor|sister|nurse)\.?$/i.test(tokens[at]?.text ?? "") &&
    isA(tokens[at + 1], "cap")
  ) {
    const end = tokens[at + 1]?.lower === "." ? at + 3 : at + 2;
    return { count: "one", end, opened: true };
  }
  const phrase = nounPhraseAt(tokens, at);
  return phrase === null || phrase.count === "unsure" || isA(tokens[at], "num") ? null : phrase;
}

/** After “of the city”, “, together with two nurses,”, “who were brought from afar” and “that we obtained”. */
function afterAdditions(tokens: Tokens, from: number): number {
  const near = afterAside(tokens, afterJoined(tokens, from));
  return afterJoined(tokens, afterRelative(tokens, near));
}

const LONGEST_ASIDE = 12;

/** “, along with his students,”, “, who lives with our parents,” and the like. */
function afterAside(tokens: Tokens, at: number): number {
  const aside = tokens[at]?.lower === ",";
  if (aside && /^(who|whom|whose|which)$/.test(tokens[at + 1]?.lower ?? "")) {
    const close = tokens.findIndex(({ lower }, place) => lower === "," && place > at + 1);
    return close > 0 && close - at <= LONGEST_ASIDE ? close + 1 : at;
  }
  if (!aside || !/^(together|along|like|with|including)$/.test(tokens[at + 1]?.lower ?? "")) return at;
  const start = tokens[at + 2]?.lower === "with" ? at + 3 : at + 2;
  const phrase = nounPhraseAt(tokens, start);
  if (phrase === null) return at;
  const end = afterJoined(tokens, phrase.end);
  return tokens[end]?.lower === "," ? end + 1 : at;
}

/** One verb group with what is done or to whom: “who were brought”, “that we obtained”, “which was treated first”. */
function afterRelative(tokens: Tokens, at: number): number {
  if (!/^(who|which|that|whom)$/.test(tokens[at]?.lower ?? "")) return afterContact(tokens, at);
  const doer = isA(tokens[at + 1], "subj") ? at + 2 : (nounPhraseAt(tokens, at + 1)?.end ?? at + 1);
  let end = doer;
  while (["be", "have", "adv", "modal"].some((name) => isA(tokens[end], name))) end += 1;
  const done = tokens[end];
  const isNow = end === at + 1 && isA(done, "anyverb") && isA(tokens[end + 1], "prep");
  if (!(isNow || isA(done, "vpart") || isA(done, "vpast") || (end > doer && isA(done, "ving")))) return at;
  end += 1;
  if (isNow) return afterDeed(tokens, end);
  if (/^(first|last|there|here|then|together|again)$/.test(tokens[end]?.lower ?? "")) end += 1;
  return end;
}

/** “The residents I worked with”: a clause without its “whom”. */
function afterContact(tokens: Tokens, at: number): number {
  if (!/^(i|we|he|she|they)$/.test(tokens[at]?.lower ?? "")) return at;
  let end = at + 1;
  while (isA(tokens[end], "have") || isA(tokens[end], "adv")) end += 1;
  if (!isA(tokens[end], "vpast") && !isA(tokens[end], "vpart") && !isA(tokens[end], "vb")) return at;
  end += 1;
  if (isA(tokens[end], "prep")) end += 1;
  return isA(tokens[end], "be") || isA(tokens[end], "have") ? end : at;
}

/** “(Who leave) without being seen”, “(who live) in the valley”. */
function afterDeed(tokens: Tokens, from: number): number {
  const [prep, next, done] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (isA(prep, "prep") && isA(next, "ving")) return isA(done, "vpart") ? from + 3 : from + 2;
  return from;
}
