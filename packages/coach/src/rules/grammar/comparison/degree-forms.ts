import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { COMPARATIVES, LONG_WORDS, SHORT_WORDS, SUPERLATIVES } from "./degree.words.ts";

const SHORT = new Set(SHORT_WORDS);
const PLAIN = new Set([...SHORT_WORDS, ...LONG_WORDS]);
/** Short words that are as well said with “more”. */
const EITHER = new Set(
  "clever clear fair fine friendly gentle guilty humble lively lucky lonely kind polite proud rare scarce silly strict worthy plain cruel cool light close great few".split(
    " ",
  ),
);
const BEFORE_STATE =
  /^(?:is|was|were|are|am|be|been|being|become|became|becomes|get|gets|got|getting|grow|grew|feel|felt|feels|look|looked|seem|seemed|stay|stayed|sound|sounded|much|even|far|it|him|her|me|them|us)$/;
const ENDS =
  /^(?:[.,;:!?)]|than|and|but|or|for|to|in|on|at|when|because|after|before|with|every|each|now|as|by|from|today|while|if|until|since|here|there)$/;
const ONE_END = /^(?:[.,;:!?)]|of|in|at|on|that|i|we|for|who|among)$/;
/** A word before “than” that makes a plain form after it right. */
const COMPARES = /^(?:more|less|rather|fewer|other|else|sooner|different|differently|otherwise|much-more)$/;

/** “More slow”, “more steadier”, “most cold”, “very taller”, “tall than”, “best than”: one form of degree, once. */
export const degreeForms: SentenceRule = {
  name: "degree-forms",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}”: this is not the form that compares.",
  why: "Short words take “-er” and “-est”, long ones “more” and “most”, never both.",
  source: "usage",
  example: { wrong: "My steps are more slow now.", right: "My steps are slower now." },
  languages: ["Spanish", "Arabic", "Hindi", "Chinese", "Vietnamese", "Portuguese", "Swahili"],
  find: ({ tokens }: Sentence) => tokens.flatMap((_, at) => hitAt(tokens, at)),
};

function hitAt(tokens: readonly Token[], at: number): readonly Hit[] {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined) return [];
  const to =
    isWrongPair(tokens, at) || isOfMany(tokens, at) ? next.to : isPlainThan(tokens, at) ? next.to : null;
  return to === null ? [] : [{ from: token.from, to }];
}

/** “More”, “less”, “most” or “very” before a form that it does not go with. */
function isWrongPair(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const form = tokens[at + 1]?.lower ?? "";
  const before = tokens[at - 1]?.lower ?? "";
  const after = tokens[at + 2];
  switch (word) {
    case "more":
      if (COMPARATIVES.has(form)) return !isCounted(after) && before !== "no";
      return isShort(form) && !/^(?:no|once|any|the|a|two|one|some)$/.test(before) && isMore(before, after);
    case "less":
      return COMPARATIVES.has(form) && !isCounted(after) && form !== "better";
    case "most":
      return isMost(form, before, after);
    case "very":
      return COMPARATIVES.has(form) && form !== "further" && before !== "the";
    default:
      return false;
  }
}

/** “The older of four sisters”, “the better teacher in the whole school”: of more than two, “-est”. */
function isOfMany(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at + 1]?.lower ?? "";
  if (tokens[at]?.lower !== "the" || !(COMPARATIVES.has(form) || form === "more")) return false;
  let end = at + 2;
  while (end < at + 4 && (isA(tokens[end], "cn") || isA(tokens[end], "qual"))) end += 1;
  const [link, first, second] = tokens.slice(end, end + 3).map(({ lower }) => lower);
  if (link === "of")
    return first === "all" || /^(?:three|four|five|six|seven|eight|nine|ten)$/.test(first ?? "");
  return (
    link === "in" && /^(?:the|my|our)$/.test(first ?? "") && /^(?:whole|world|entire)$/.test(second ?? "")
  );
}

function isShort(form: string): boolean {
  return SHORT.has(form) && !EITHER.has(form);
}

/** “Became more calm after midnight”; “more clean water” counts water. */
function isMore(before: string, after: Token | undefined): boolean {
  if (after === undefined || !ENDS.test(after.lower)) return false;
  return BEFORE_STATE.test(before) || /ly$/.test(before) || /^(?:[.,]|than)$/.test(after.lower);
}

function isMost(form: string, before: string, after: Token | undefined): boolean {
  if (COMPARATIVES.has(form) && !isCounted(after)) return true;
  if (SUPERLATIVES.has(form)) return before === "the" || isA(after, "cn");
  if (before !== "the" || !isShort(form) || after === undefined) return false;
  return ONE_END.test(after.lower) || (isA(after, "cn") && !isA(after, "cns"));
}

/** What can be counted or measured comes after: “more older people”. */
function isCounted(after: Token | undefined): boolean {
  return (
    isA(after, "cns") || isA(after, "mn") || /^(?:people|men|women|children|and|or)$/.test(after?.lower ?? "")
  );
}

/** “Tall than me”, “most useful than”, “best than”: nothing before “than” compares. */
function isPlainThan(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower !== "than") return false;
  const word = tokens[at]?.lower ?? "";
  const earlier = tokens.slice(Math.max(0, at - 12), at).map(({ lower }) => lower);
  if (SUPERLATIVES.has(word))
    return !earlier.some((other) => COMPARES.test(other) || COMPARATIVES.has(other));
  if (!PLAIN.has(word)) return false;
  if (earlier.at(-1) === "as") return false;
  return !earlier.some(
    (other) =>
      COMPARES.test(other) ||
      COMPARATIVES.has(other) ||
      /^(?:elder|inferior|superior|prefer\w*)$/.test(other),
  );
}
