import type { StrengthId } from "@smartpick/answers";
import type { CoachedDocument } from "../document/document.ts";
import { strengthsOf } from "../strengths/strengths.ts";

/** What a reader will remember: whole sentences of the text by their place, and how many have each strength. */
export interface Remembered {
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
  readonly counts: Readonly<Record<StrengthId, number>>;
}

const MOST_SENTENCES = 3;
const WEIGHT: Readonly<Record<StrengthId, number>> = { shown: 2, measured: 2, reflective: 2, specific: 1 };

/** The sentences with most strengths, at most three, in the order of the text; a tie goes to the earlier one. */
export function rememberedOf(document: CoachedDocument): Remembered {
  const strengths = strengthsOf(document);
  const counts = { specific: 0, shown: 0, measured: 0, reflective: 0 };
  for (const { rule } of strengths) counts[rule] += 1;
  const weighed = document.sentences.map(({ from, to }) => ({
    from,
    to,
    weight: strengths
      .filter((strength) => strength.from >= from && strength.to <= to)
      .reduce((sum, { rule }) => sum + WEIGHT[rule], 0),
  }));
  const best = weighed
    .filter(({ weight }) => weight > 1)
    .sort((a, b) => b.weight - a.weight || a.from - b.from)
    .slice(0, MOST_SENTENCES)
    .sort((a, b) => a.from - b.from);
  return { sentences: best.map(({ from, to }) => ({ from, to })), counts };
}
