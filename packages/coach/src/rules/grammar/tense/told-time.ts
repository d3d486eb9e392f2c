import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { nounPhraseAt } from "../shared/noun-phrase.ts";

type Tokens = readonly Token[];

const PAST_DAY =
  /^(week|month|year|night|summer|winter|spring|fall|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const PRESENT = /^(is|are|am|has|have|do|does|can|will|cannot|don't|doesn't|isn't|aren't)$/;
/** What happens once and does not last: in the present it is no state of today. */
const DEEDS =
  /^(call|come|go|ask|tell|say|give|take|see|find|bring|send|get|decide|begin|run|fall|lose|meet|leave|choose|explain|arrive|die|enter|become)$/;

/** A past time at the head, then a present or “have”: “last winter our team has treated”, “when he came, the man is dead”. */
export const toldTime: SentenceRule = {
  name: "told-time",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}”: the time is past, so the verb is too.",
  why: "The opening sets the clock, and the simple past follows it.",
  source: "usage",
  example: {
    wrong: "Last winter our team has treated burns.",
    right: "Last winter our team treated burns.",
  },
  languages: ["Chinese", "Vietnamese", "German", "French", "Filipino", "Russian"],
  find: ({ tokens }: Sentence): readonly Hit[] => {
    const start = tokens.findIndex(({ kind }) => kind !== "mark");
    const frame = start < 0 ? -1 : (afterTime(tokens, start) ?? afterWhen(tokens, start));
    const verb = frame < 0 ? -1 : wrongVerb(tokens, frame, isWhen(tokens[start]));
    const [first, last] = [tokens[start], tokens[verb]];
    return first === undefined || last === undefined ? [] : [{ from: first.from, to: last.to }];
  },
};

const isWhen = (token: Token | undefined): boolean => /^(when|after|while)$/.test(token?.lower ?? "");

/** The token after “yesterday”, “last winter”, “three years ago”, “at that time”, and its comma. */
function afterTime(tokens: Tokens, start: number): number | null {
  const words = tokens.slice(start, start + 6).map(({ lower }) => lower);
  const [one = "", two = "", three = ""] = words;
  if (one === "yesterday") return afterComma(tokens, start + 1);
  if (one === "last" && PAST_DAY.test(two)) return afterComma(tokens, start + 2);
  if (
    one === "in" &&
    /^(19\d\d|20[01]\d|202[0-3])$/.test(two) &&
    !tokens.some(({ lower }) => lower === "will")
  )
    return afterComma(tokens, start + 2);
  const ago = words.indexOf("ago");
  if (ago > 0 && ago < 5) return afterComma(tokens, start + ago + 1);
  if (/^(at that (time|moment)|in those (years|days))$/.test(`${one} ${two} ${three}`))
    return afterComma(tokens, start + 3);
  return null;
}

const afterComma = (tokens: Tokens, at: number): number => (tokens[at]?.lower === "," ? at + 1 : at);

/** The token after “when the ambulance arrived,”; -1 where there is none. */
function afterWhen(tokens: Tokens, start: number): number {
  if (!isWhen(tokens[start])) return -1;
  const doer = doerEnd(tokens, start + 1);
  const verb = tokens[doer];
  const isPast = isA(verb, "vpast") && !isA(verb, "vb");
  const comma = tokens.findIndex(({ lower }, at) => at > doer && lower === ",");
  if (doer < 0 || !isPast || comma < 0 || comma - doer > 7) return -1;
  return tokens.slice(doer + 1, comma).some((token) => isA(token, "be") || isA(token, "subj"))
    ? -1
    : comma + 1;
}

/** The token after a pronoun or a noun phrase that may be a subject; -1 where there is none. */
function doerEnd(tokens: Tokens, at: number): number {
  if (/^(i|we|he|she|they|it|you)$/.test(tokens[at]?.lower ?? "")) return at + 1;
  const phrase = nounPhraseAt(tokens, at);
  return phrase === null || !phrase.opened ? -1 : phrase.end;
}

/** The place of a present, or of the verb after “have”; -1 without one. */
function wrongVerb(tokens: Tokens, at: number, isAfterWhen: boolean): number {
  const end = doerEnd(tokens, at);
  if (end < 0) return -1;
  let place = end;
  while (isA(tokens[place], "adv") && !/^(now|still)$/.test(tokens[place]?.lower ?? "")) place += 1;
  const verb = tokens[place];
  if (verb === undefined) return -1;
  if (PRESENT.test(verb.lower)) return isA(verb, "have") ? afterHave(tokens, place) : place;
  const isPerson = /^(i|we|they)$/.test(tokens[at]?.lower ?? "");
  if (isAfterWhen && !(isPerson && DEEDS.test(verb.lower)))
    return isA(verb, "onlys") && isA(verb, "pures") ? place : -1;
  const isDeed =
    DEEDS.test(verb.lower.replace(/s$/, "")) ||
    isA(verb, "onlys") ||
    (isA(verb, "purebase") && !isA(verb, "vpart"));
  return isDeed ? place : -1;
}

/** “Has treated” and “has a scanner”, but not “have since left”. */
function afterHave(tokens: Tokens, place: number): number {
  let at = place + 1;
  while (isA(tokens[at], "adv") && tokens[at]?.lower !== "since") at += 1;
  return isA(tokens[at], "vpart") ||
    isA(tokens[at], "mn") ||
    isA(tokens[at], "art") ||
    tokens[at]?.lower === "no"
    ? at
    : -1;
}
