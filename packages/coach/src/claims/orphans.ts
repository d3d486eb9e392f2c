import type { ClaimColumn, LedgerClaim } from "@smartpick/answers";
import type { LedgerInput } from "./ledger-input.ts";
import type { PlacedClaim } from "./placed.ts";

const TEXTS: ReadonlySet<ClaimColumn> = new Set(["statement", "answer"]);

/** Whether a statement or an answer tells a claim. */
export function isUsed({ cells }: Pick<LedgerClaim, "cells">): boolean {
  return cells.some(({ column }) => TEXTS.has(column));
}

/**
 * A claim of a text that no entry, letter or profile shows, or a strong one of an entry that no text uses. A post is used
 * where anything of its entry is (`used`: places that texts speak of).
 */
export function orphanOf(
  group: readonly PlacedClaim[],
  row: Pick<LedgerClaim, "cells" | "trouble" | "kind">,
  used: ReadonlySet<number>,
  { texts }: LedgerInput,
): LedgerClaim["orphan"] {
  const [first] = group;
  if (first === undefined || row.trouble !== null || row.kind === "goal") return null;
  if (isUsed(row)) {
    const fact = first.claim.fact?.kind ?? null;
    if (fact !== null && fact !== "publications") return null;
    return row.cells.every(({ column }) => TEXTS.has(column)) ? "no-evidence" : null;
  }
  const hasText = texts.some(({ kind }) => kind === "personal-statement" || kind === "interview-answer");
  const isStrong = group.some(
    ({ claim, place }) => claim.kind === "number" || (claim.kind === "role" && !used.has(place)),
  );
  return hasText && isStrong ? "unused" : null;
}
