import type { WordedPlan } from "@smartpick/report";
import { type Draft, valueAt } from "../../store/draft.ts";

/** What 1 more chance of 100 is worth to the applicant, US dollars: told, or what the plan says that it assumes. */
export function worthOf(draft: Draft, { warningReasons, stopLine: { reason } }: WordedPlan): number {
  const told = valueAt(draft, "budget.usd_per_chance");
  if (typeof told === "number") return told;
  const assumed = warningReasons.find((found) => found.code === "price-assumed");
  if (assumed !== undefined) return assumed.usd;
  return reason.code === "price" ? reason.usdPerChance : Number.POSITIVE_INFINITY;
}
