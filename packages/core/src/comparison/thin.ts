import type { SpecialtyRow } from "../answers/chances-report.ts";

/** Fewer people than this say nothing of an order. */
export const LEAST_PEOPLE = 30;

/** Whether too little is known of a specialty for a place in the order: thin evidence, or too few people of the type. */
export function isThin({
  evidence,
  perApplicant,
  published,
}: Pick<SpecialtyRow, "evidence" | "perApplicant" | "published">): boolean {
  const people = perApplicant?.applicants ?? published?.n;
  return evidence === "thin" || (people !== undefined && people < LEAST_PEOPLE);
}
