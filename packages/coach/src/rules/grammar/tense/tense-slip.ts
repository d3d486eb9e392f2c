import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { nounPhraseAt } from "../shared/noun-phrase.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What a person does at one moment of a story; a present of these in a told past is a slip and no habit. */
const DEEDS = words(
  "ask tell go come say give take decide examine run begin find bring send speak write explain leave listen start call feel stand sit open",
);
/** The same, where “and” stands before and the object right after: elsewhere these are nouns. */
const DEEDS_TOO = words(
  "pass finish work help try stop open close check wash move change save return show test treat cut move visit repeat study plan clean lift touch measure start call transfer",
);
/** After one of these a base form is right: “I saw her and let him sit and ask”. */
const BARE = words(
  "to let lets make makes made help helped see saw hear heard watch watched felt have had did do not and/or that if",
);
const MOMENT = words("then suddenly immediately so finally");
const PRONOUNS = words("i we he she they");

/** A story in the past that falls into the present: “I saw the patient and ask him”. */
export const tenseSlip: SentenceRule = {
  name: "tense-slip",
  id: "grammar",
  form: "sentence",
  severity: "should",
  message: "This begins in the past and goes on in the present.",
  why: "A story keeps its tense, or the reader loses when things happened.",
  source: "usage",
  example: { wrong: "I saw the child and ask his name.", right: "I saw the child and asked his name." },
  languages: ["Chinese", "Vietnamese", "Arabic", "Hindi", "Filipino"],
  find: (sentence) => {
    const start = pastAt(sentence.tokens);
    return start < 0 ? [] : slipsAfter(sentence, start);
  },
};

/** The first past verb right after its pronoun or after the noun at the head; -1 without one. */
function pastAt(tokens: readonly Token[]): number {
  const head = headEnd(tokens);
  if (isA(tokens[head], "vpast") && !isA(tokens[head], "vb") && !isA(tokens[head], "be")) return head;
  return tokens.findIndex((token, at) => {
    const before = isA(tokens[at - 1], "adv") ? tokens[at - 2] : tokens[at - 1];
    return isA(token, "onlypast") && before !== undefined && PRONOUNS.has(before.lower);
  });
}

/** The token after the noun that opens a sentence, or that follows “then” there. */
function headEnd(tokens: readonly Token[]): number {
  const first = tokens.findIndex(({ kind }) => kind !== "mark");
  const start = MOMENT.has(tokens[first]?.lower ?? "") ? first + 1 : first;
  const head = first < 0 ? null : nounPhraseAt(tokens, start);
  return head?.opened ? head.end : -1;
}

function slipsAfter({ tokens }: Sentence, start: number): readonly Hit[] {
  if (tokens[start]?.lower === "had") return [];
  for (let at = start + 1; at < tokens.length - 1; at += 1) {
    const token = tokens[at];
    if (token?.lower === "to" && !isA(tokens[at + 1], "base")) continue;
    if (token === undefined || BARE.has(token.lower) || isA(token, "modal")) return [];
    if (!isDeed(tokens, at) || !goesOn(tokens[at + 1])) continue;
    if (isJoined(tokens, start, at)) return [{ from: tokens[start]?.from ?? token.from, to: token.to }];
  }
  return [];
}

function isDeed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || DEEDS.has(token.lower)) return token !== undefined;
  const isTold =
    tokens[at - 1]?.lower === "and" && ["obj", "poss", "art"].some((name) => isA(tokens[at + 1], name));
  return isTold && (isA(token, "onlybase") || DEEDS_TOO.has(token.lower));
}

function goesOn(next: Token | undefined): boolean {
  return ["obj", "poss", "art", "prep", "adv", "cns"].some((name) => isA(next, name));
}

/** Whether the verb at `at` follows the past one as the next step of the same story. */
function isJoined(tokens: readonly Token[], start: number, at: number): boolean {
  const [before, earlier, first] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  if (before === undefined || earlier === undefined) return false;
  if (before.lower === "and") return true;
  if (MOMENT.has(before.lower)) return earlier.lower === "and" || earlier.lower === ",";
  if (!PRONOUNS.has(before.lower)) return false;
  if (MOMENT.has(earlier.lower)) return true;
  const isNextStep = earlier.lower === "and" && first?.lower === "," && /^(i|we)$/.test(before.lower);
  if (isNextStep && DEEDS.has(tokens[at]?.lower ?? "")) return true;
  const opener = tokens[start - 2]?.lower;
  const isTold = opener === "when" || opener === "after" || opener === "as";
  return isTold && (earlier.lower === "," || (first !== undefined && at - start < 5));
}
