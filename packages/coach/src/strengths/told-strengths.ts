import type { CheckFinding } from "@smartpick/answers";
import type { CoachedDocument } from "../document/document.ts";
import { type Strength, strengthsOf } from "./strengths.ts";

/**
 * The strengths that she is told: one of a sentence, the weightiest, and none on a passage that a finding says to fix. Praise
 * at every number would hide what there is to do.
 */
export function toldStrengths(
  document: CoachedDocument,
  findings: readonly CheckFinding[],
): readonly Strength[] {
  const sure = findings.filter(({ severity }) => severity !== "could");
  const sound = strengthsOf(document).filter(
    (strength) => !sure.some(({ from, to }) => from < strength.to && strength.from < to),
  );
  return document.sentences.flatMap(({ from, to }) => {
    const first = sound.find((strength) => strength.from >= from && strength.to <= to);
    return first === undefined ? [] : [first];
  });
}
