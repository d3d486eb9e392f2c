import type { Sentence } from "../../../document/sentence.ts";
import type { Token } from "../../../document/token.ts";
import { isA } from "../../../lexicon/classes.ts";
import type { Hit, SentenceRule } from "../../rule.ts";

const SHARE = /^(?:both|all|most|many|some|none|half|several|few|neither|each|one)$/;
/** The clause before is no sentence by itself, or the second one is joined to it. */
const JOINS =
  /^(?:when|whenever|if|because|after|before|while|since|as|although|though|once|until|where|whether|unless|and|but|or|so|that|which|who|whom|of|said|says|told|;|:|-|–|—|\(|"|“|”)$/;

/** “I have two brothers, both of them are nurses”: two sentences, or “both of whom”. */
export const ofThemClause: SentenceRule = {
  name: "of-them-clause",
  id: "grammar",
  form: "sentence",
  severity: "must",
  message: "“{}”: after a comma, “of whom” or “of which” joins this clause, or a new sentence begins.",
  why: "“Them” begins a sentence of its own; a comma cannot hold two.",
  source: "usage",
  example: {
    wrong: "I have two brothers, both of them are nurses.",
    right: "I have two brothers, both of whom are nurses.",
  },
  languages: ["Russian", "Spanish", "Chinese", "Arabic", "Vietnamese", "Ukrainian", "Turkish"],
  find: ({ tokens }: Sentence) => tokens.flatMap((token, at) => hitAt(tokens, token, at)),
};

function hitAt(tokens: readonly Token[], token: Token, at: number): readonly Hit[] {
  const [share, of, them, verb] = tokens.slice(at + 1, at + 5);
  if (token.lower !== "," || of?.lower !== "of" || them?.lower !== "them" || share === undefined) return [];
  if (!SHARE.test(share.lower) && !isA(share, "num")) return [];
  if (!isFiniteVerb(verb)) return [];
  const before = tokens.slice(0, at);
  const first = before[0];
  const opens = isA(first, "subj") || isA(first, "det") || isA(first, "cns") || first?.lower === "there";
  if (!opens || before.some(({ lower }) => JOINS.test(lower) && lower !== "of" && lower !== "and")) return [];
  return before.some((other) => isFiniteVerb(other) || isA(other, "vpast"))
    ? [{ from: share.from, to: them.to }]
    : [];
}

function isFiniteVerb(token: Token | undefined): boolean {
  return (
    isA(token, "modal") ||
    /^(?:am|is|are|was|were|has|have|had|do|does|did|didn't|don't|couldn't|came|died|lived|live|needed|wanted|lost|left|went|knew)$/.test(
      token?.lower ?? "",
    )
  );
}
