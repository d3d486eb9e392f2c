import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";
import { SUPERLATIVES } from "../comparison/degree.words.ts";

const AFTER = /^(?:of|in|on|at|that|i|we|he|she|they|who|for|ever|among|from|to|and|because|when|[.,;:!?])$/;
const BEFORE =
  /^(?:in|at|on|from|with|to|of|for|by|is|was|are|were|be|been|had|have|has|saw|met|got|took|made|became|become|as|about|into|near|through|during|joined|attended|entered|visited|learned|treated)$/;

/** “In biggest hospital of the region”, “was hardest year”: what is the first of its kind takes “the”. */
export const superlativeArticle: SentenceRule = {
  name: "superlative-article",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}” needs “the” or a word such as “my” before it.",
  why: "There is one biggest hospital, so English points to it.",
  source: "usage",
  example: {
    wrong: "I trained in biggest hospital of the region.",
    right: "I trained in the biggest hospital of the region.",
  },
  languages: ["Russian", "Ukrainian", "Polish", "Hindi", "Urdu", "Persian", "Turkish", "Chinese"],
  find: ({ tokens }: Sentence) => tokens.flatMap((token, at) => hitAt(tokens, token, at)),
};

function hitAt(tokens: readonly Token[], token: Token, at: number): readonly Hit[] {
  const before = tokens[at - 1];
  const isMost = token.lower === "most" && isA(tokens[at + 1], "qual");
  if (before === undefined || !BEFORE.test(before.lower)) return [];
  if (!isMost && !SUPERLATIVES.has(token.lower)) return [];
  const head = tokens[at + (isMost ? 2 : 1)];
  const after = tokens[at + (isMost ? 3 : 2)];
  if (head === undefined || after === undefined || !AFTER.test(after.lower)) return [];
  const single = isA(head, "cn") && !isA(head, "cns");
  // “In most hospitals of the region” and “with best wishes” are sound.
  return single ? [{ from: token.from, to: head.to }] : [];
}
