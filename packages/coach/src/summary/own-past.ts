import type { Sentence } from "../document/sentence.ts";
import { isA } from "../lexicon/classes.ts";
import { isOwnDeed } from "../rules/sentence/own-deed.ts";

/** Verbs in the past with which nobody does a thing that others can see. */
const NO_DEED = new Set(
  "was were had did wanted hoped wished felt thought believed knew dreamed dreamt loved liked became decided enjoyed developed gained acquired demonstrated possessed got worked used applied graduated served joined studied trained spent scored missed failed lost forgot slept spoke excelled saw heard met observed shadowed watched attended".split(
    " ",
  ),
);
const BE = new Set("was were been am is are being got i'm be".split(" "));
const NEVER = new Set("never not hardly barely nothing n't".split(" "));
const NOTHING = new Set("no nothing nobody none little".split(" "));
const WATCHED = new Set(["followed", "accompanied"]);
const DOCTOR = new Set(
  "dr dr. doctor doctors physician physicians professor attending consultant surgeon".split(" "),
);
/** How far back the auxiliary of a verb stands, and how far on the one who is watched. */
const NEAR = 3;

/** Places of the verbs of deeds of the writer that are done: “I counted …”, or “Counted …” as entries are written. */
export function ownDeeds({ tokens }: Sentence): readonly number[] {
  return tokens.flatMap((token, at) =>
    isPast(tokens, at) && !NO_DEED.has(token.lower) && isOwnDeed(tokens, at) && isDeed(tokens, at)
      ? [at]
      : [],
  );
}

/** A known verb in the past, or what ends like one right after “I”: “I bagged a boy”. */
function isPast(tokens: Sentence["tokens"], at: number): boolean {
  const token = tokens[at];
  return isA(token, "past") || (tokens[at - 1]?.lower === "i" && /[^e]ed$/.test(token?.lower ?? ""));
}

/** Whether a sentence tells a deed of the writer that is done. */
export function hasOwnPast(sentence: Sentence): boolean {
  return ownDeeds(sentence).length > 0;
}

/**
 * “a patient diagnosed with” and “dedicated doctor” at the start of an entry are no deeds. Nor is what was done to her, what she
 * did not do, and what she watched another do.
 */
function isDeed(tokens: Sentence["tokens"], at: number): boolean {
  if (at === 0 && isA(tokens[1], "noun") && isA(tokens[0], "adj")) return false;
  if (NOTHING.has(tokens[at + 1]?.lower ?? "")) return false;
  for (let back = at - 1; back >= Math.max(0, at - NEAR); back -= 1) {
    const token = tokens[back];
    if (token === undefined) break;
    if (BE.has(token.lower) || NEVER.has(token.lower)) return false;
    if (!isA(token, "adv") && !isA(token, "have")) break;
  }
  return !(WATCHED.has(tokens[at]?.lower ?? "") && isOfDoctor(tokens, at));
}

const isOfDoctor = (tokens: Sentence["tokens"], at: number): boolean =>
  tokens.slice(at + 1, at + 1 + NEAR).some(({ lower }) => DOCTOR.has(lower));
