import type { Facts } from "../facts/facts.ts";
import { valueAt } from "../facts/lookup.ts";
import type { EvidenceRecord } from "../facts/parameters.ts";

/**
 * Multiplier of the effect of failed attempts at a program: above 1 where few residents are IMGs, below 1 where nearly
 * all are, 1 at the share of the programs to which IMGs usually apply and where the share is not known. Kept within
 * `failureWeightEnds`.
 */
export function failureWeight(
  { programs, judgements }: Pick<Facts, "programs" | "judgements">,
  row: number,
  interaction: EvidenceRecord | null,
): number {
  const share = valueAt(programs, row, "imgShare");
  if (!interaction || typeof share !== "number") return 1;
  const { failureWeightEnds, usualImgShare } = judgements;
  const weight = 1 - interaction.mean * (share - usualImgShare);
  return Math.min(failureWeightEnds.most, Math.max(failureWeightEnds.least, weight));
}
