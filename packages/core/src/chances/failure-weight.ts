import type { FactTable } from "../facts/fact-table.ts";
import { valueAt } from "../facts/lookup.ts";
import type { EvidenceRecord } from "../facts/parameters.ts";

/** Share of residents who are IMGs at the programs that make up most of the interviews of IMGs. Judgement. */
const USUAL_IMG_SHARE = 0.7;

/**
 * Multiplier of the effect of failed attempts at a program: above 1 where few residents are IMGs, below 1 where nearly
 * all are, 1 at the share of the programs to which IMGs usually apply and where the share is not known. Kept within
 * 0.5 to 1.5.
 */
export function failureWeight(table: FactTable, row: number, interaction: EvidenceRecord | null): number {
  const share = valueAt(table, row, "imgShare");
  if (!interaction || typeof share !== "number") return 1;
  return Math.min(1.5, Math.max(0.5, 1 - interaction.mean * (share - USUAL_IMG_SHARE)));
}
