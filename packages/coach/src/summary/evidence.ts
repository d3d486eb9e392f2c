import type { CoachedDocument } from "../document/document.ts";
import type { Sentence } from "../document/sentence.ts";
import { patternIndex } from "../pattern/pattern-index.ts";
import { remembering } from "../remember.ts";
import { COMPETENCIES, type Competency } from "./competencies.words.ts";

/** A competency and the passages of the text that show it, in UTF-16 code units; none is a gap, not a fault. */
export interface CompetencyEvidence {
  readonly code: Competency["code"];
  readonly name: string;
  readonly passages: readonly { readonly from: number; readonly to: number }[];
}

const index = patternIndex(
  COMPETENCIES.flatMap((competency) => competency.patterns.map((line) => [competency, line] as const)),
);

const ofSentence = remembering(
  ({ tokens }: Sentence) =>
    index.matches(tokens).map(({ owner, match }) => ({
      competency: owner,
      from: tokens[match.first]?.from ?? 0,
      to: tokens[match.last]?.to ?? 0,
    })),
  ({ text }) => text,
);

/** What of the text shows each competency. */
export function evidenceOf({ sentences }: CoachedDocument): readonly CompetencyEvidence[] {
  const found = sentences.flatMap(({ sentence, from: start }) =>
    ofSentence(sentence).map(({ competency, from, to }) => ({
      competency,
      from: start + from,
      to: start + to,
    })),
  );
  return COMPETENCIES.map((competency) => ({
    code: competency.code,
    name: competency.name,
    passages: found.filter((one) => one.competency === competency).map(({ from, to }) => ({ from, to })),
  }));
}
