import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { COMPARATIVES } from "./degree.words.ts";

const END = /^(?:[.,;!?)]|and|but)$/;
const THOUGHT =
  /^(?:expect|thought|think|remember|imagin|hop|plann|fear|believ|predict|guess|want|anticipat|suppos|use)(?:s|d|ed|ing)?$|^(?:knew|known|said)$/;
const OBJECTS =
  /^(?:me|him|us|them|mine|hers|yours|theirs|ours|expected|planned|usual|before|others|anyone|anybody|ever)$/;
/** Comparatives of time go with “that day” and with “as” in another sense. */
const OF_TIME = /^(?:later|earlier|further|farther)$/;

/** “Taller that his father”, “worse as I remembered”, “longer from we had planned”: “than” is what compares. */
export const comparativeLink: SentenceRule = {
  name: "comparative-link",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}”: after a word that compares, “than” follows.",
  why: "“That”, “as”, “from” and “of” join other things; a reader looks for “than”.",
  source: "usage",
  example: { wrong: "He is taller that his father.", right: "He is taller than his father." },
  languages: ["German", "Polish", "Hindi", "Arabic", "Persian", "Italian", "Spanish", "Turkish"],
  find: ({ tokens }: Sentence) => tokens.flatMap((token, at) => hitAt(tokens, token, at)),
};

function hitAt(tokens: readonly Token[], token: Token, at: number): readonly Hit[] {
  const end = comparedUntil(tokens, token, at);
  const link = tokens[end + 1];
  if (end < at || link === undefined || !/^(?:that|as|from|of)$/.test(link.lower)) return [];
  const isIt = tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) => /^(?:it|it's|as|what|make|made|makes)$/.test(lower));
  if ((isIt && link.lower === "that") || (OF_TIME.test(token.lower) && link.lower !== "from")) return [];
  return isCompared(tokens, end + 2, link.lower) ? [{ from: token.from, to: link.to }] : [];
}

/** Where “older”, “more patient”, “more nurses” ends; before `at` where nothing compares. */
function comparedUntil(tokens: readonly Token[], token: Token, at: number): number {
  if (COMPARATIVES.has(token.lower)) return at;
  if (!/^(?:more|less|fewer)$/.test(token.lower)) return at - 1;
  const next = tokens[at + 1];
  return isA(next, "qual") || isA(next, "cns") || isA(next, "mn") || isA(next, "adv") ? at + 1 : at - 1;
}

/** Whether that with which something is compared comes, and the clause is over. */
function isCompared(tokens: readonly Token[], at: number, link: string): boolean {
  const [first, second, third, fourth] = tokens.slice(at, at + 4);
  const ends = (token: Token | undefined): boolean => token === undefined || END.test(token.lower);
  if (OBJECTS.test(first?.lower ?? ""))
    return ends(second) && !(link === "from" && first?.lower === "before");
  if (isA(first, "subj")) {
    if (THOUGHT.test(second?.lower ?? ""))
      return ends(third) && !(link === "that" && second?.lower === "said");
    if (second?.lower === "had" && THOUGHT.test(third?.lower ?? "")) return ends(fourth);
    return link === "that" && /^(?:am|is|are|was|were|do|did|does)$/.test(second?.lower ?? "") && ends(third);
  }
  if (link === "that") {
    if (isA(first, "cns")) return ends(second) || /^(?:in|at|on)$/.test(second?.lower ?? "");
    return isA(first, "poss") && isA(second, "cn") && ends(third);
  }
  return false;
}
