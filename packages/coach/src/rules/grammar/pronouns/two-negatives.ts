import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";

type Tokens = readonly Token[];

const FIRST = new Set(
  "not never nobody nothing nowhere no-one none neither without hardly barely rarely seldom".split(" "),
);
const SECOND = new Set("nobody nothing nowhere no-one noone never".split(" "));
/** A new clause, or what may answer the first word: “no … and no …”, “nothing but”. */
const PARTS = new Set(
  "and or but nor because that if when while so who which where what than as although though until unless before after yet then since once".split(
    " ",
  ),
);
const REACH = 7;

/** Two words of “no” in one clause, however far apart: “nobody in the house had never seen one”. */
export const twoNegatives: SentenceRule = {
  name: "two-negatives",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}”: two words of “no” stand in one clause.",
  why: "One is enough: “nobody had ever seen one”, “without blaming anybody”.",
  source: "usage",
  example: { wrong: "Nobody had never listened.", right: "Nobody had ever listened." },
  languages: [
    "Spanish",
    "Portuguese",
    "Italian",
    "Russian",
    "Ukrainian",
    "Polish",
    "Romanian",
    "Persian",
    "Greek",
  ],
  find: ({ tokens }: Sentence): readonly Hit[] => {
    const hits: Hit[] = [];
    for (const [at, token] of tokens.entries()) {
      if (!isNegative(tokens, at)) continue;
      const end = secondAfter(tokens, at);
      const last = tokens[end];
      if (last !== undefined && end > 0) hits.push({ from: token.from, to: last.to });
    }
    return hits;
  },
};

function isNegative(tokens: Tokens, at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (word === "no") return !/^(?:longer|matter|one|doubt|,)$/.test(next) || next === "one";
  if (word === "not" || word === "nothing") return !/^(?:only|just|but|,|to|for)$/.test(next);
  if (word === "nothing" && next === "else") return false;
  return FIRST.has(word) || (/n't$/.test(word) && isA(tokens[at], "neg"));
}

/** The place of a second word of “no” in the clause of the first at `at`; 0 without one. */
function secondAfter(tokens: Tokens, at: number): number {
  for (let place = at + 1; place <= at + REACH; place += 1) {
    const token = tokens[place];
    if (token === undefined || token.kind === "mark" || PARTS.has(token.lower)) return 0;
    const isNoOne = token.lower === "no" && tokens[place + 1]?.lower === "one";
    const isNoThing =
      /n't$/.test(tokens[at]?.lower ?? "") && token.lower === "no" && isA(tokens[place + 1], "anynoun");
    if (!SECOND.has(token.lower) && !isNoOne && !isNoThing) continue;
    const isMeant = /^(?:do|doing|did|done|mean|means|meant|for|as|from|with|a|or)$/.test(
      tokens[place - 1]?.lower ?? "",
    );
    const isOnly = /^(?:but|except|else|short)$/.test(tokens[place + 1]?.lower ?? "");
    const isPlain = token.lower === "nothing" && isMeant;
    return isPlain || isOnly || (tokens[place - 1]?.lower === "to" && isA(tokens[place + 1], "base"))
      ? 0
      : place;
  }
  return 0;
}
