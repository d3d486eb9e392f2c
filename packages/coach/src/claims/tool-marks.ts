import type { ClaimMark } from "@smartpick/answers";
import { markOf, type PlacedClaim } from "./placed.ts";

/** For a claim that is a tool alone: every other place that names it shows it. */
export function toolMarks(first: PlacedClaim, claims: readonly PlacedClaim[]): readonly ClaimMark[] {
  const { claim } = first;
  if (claim.kind !== "tool") return [];
  const names = new Set(claim.tools.map(({ name }) => name));
  const others = claims.filter(
    (placed) => placed.place !== first.place && placed.claim.tools.some(({ name }) => names.has(name)),
  );
  return others.map(markOf);
}
