import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { nounPhraseAt } from "../shared/noun-phrase.ts";

type Tokens = readonly Token[];

const NO_VERBS = new Set(
  "thanks lets besides means sometimes born given once seen done gone provided granted needless founded based located situated raised trained".split(
    " ",
  ),
);
const THEN = new Set("then afterwards later finally suddenly immediately also".split(" "));
/** After these the subject may follow its verb: “then came the war”. */
const TURNED = new Set(
  "came went followed began arose sat lay stood hung rose was were is are had did began ended".split(" "),
);

/** A verb with no doer before it: “Makes me happy”, “Then called the surgeon”, “In the evenings studied with friends”. */
export const verbWithoutDoer: SentenceRule = {
  name: "verb-without-doer",
  id: "grammar",
  form: "sentence",
  severity: "should",
  kinds: ["personal-statement", "letter-request", "interview-answer", "position-request"],
  message: "“{}”: who or what does it? “I”, “he” or “it” is missing.",
  why: "The ending of an English verb does not name the doer.",
  source: "usage",
  example: { wrong: "Then called the surgeon on duty.", right: "Then I called the surgeon on duty." },
  languages: ["Spanish", "Portuguese", "Italian", "Chinese", "Romanian", "Turkish"],
  find: ({ tokens }: Sentence): readonly Hit[] => {
    const start = tokens.findIndex(({ kind }) => kind !== "mark");
    const at = start < 0 ? -1 : loneVerb(tokens, start);
    const [first, last] = [tokens[start], tokens[at]];
    return first === undefined || last === undefined || hasLaterDoer(tokens, at)
      ? []
      : [{ from: first.from, to: last.to }];
  },
};

function loneVerb(tokens: Tokens, start: number): number {
  const [first, next] = [tokens[start], tokens[start + 1]];
  if (first === undefined || NO_VERBS.has(first.lower)) return -1;
  if (
    isVerbWithS(first) &&
    (isA(next, "obj") || isA(next, "qual") || /^(that|like|me|us|very|to|sense|on)$/.test(next?.lower ?? ""))
  )
    return start;
  if (isPast(first) && goesOn(next)) return start;
  if (THEN.has(first.lower))
    return isPast(next) && !TURNED.has(next?.lower ?? "") && isGiven(tokens[start + 2]) ? start + 1 : -1;
  return isA(first, "prep") ? afterTime(tokens, start + 1) : -1;
}

/** “In the evenings studied with”: only where no subject may follow the verb. */
function afterTime(tokens: Tokens, at: number): number {
  const time = nounPhraseAt(tokens, at);
  if (time === null || !time.opened) return -1;
  const [verb, next] = [tokens[time.end], tokens[time.end + 1]];
  const isLone =
    isPast(verb) &&
    !isA(verb, "be") &&
    /^(with|to|and|my|his|her|it|them|him|me|us|home|back|for)$/.test(next?.lower ?? "");
  return isLone ? time.end : -1;
}

const isVerbWithS = (token: Token): boolean =>
  (isA(token, "pures") && !/^(is|was|has|does)$/.test(token.lower)) ||
  /^(makes|seems|helps|depends|happens|hurts|costs|needs|looks|feels|takes|means)$/.test(token.lower);

const isPast = (token: Token | undefined): boolean =>
  isA(token, "vpast") &&
  !isA(token, "vb") &&
  !isA(token, "qual") &&
  !isA(token, "anynoun") &&
  !["be", "have", "do"].some((name) => isA(token, name));

const isGiven = (token: Token | undefined): boolean =>
  isA(token, "art") || isA(token, "poss") || isA(token, "obj");

const goesOn = (token: Token | undefined): boolean =>
  isGiven(token) || /^(home|to|back|at|in|with|all|and|from|there|for)$/.test(token?.lower ?? "");

/** “Raised by my aunt, I”: a participle whose doer comes after. */
function hasLaterDoer(tokens: Tokens, at: number): boolean {
  const verb = tokens[at];
  if (!isA(verb, "vpart")) return false;
  return tokens.slice(at).some(({ lower }) => lower === ",");
}
