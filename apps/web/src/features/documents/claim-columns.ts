import type { ClaimColumn, ClaimLedger, LedgerClaim } from "@smartpick/answers";
import { CLAIM_COLUMN_WORDS } from "@smartpick/report";
import type { TextHere } from "./text-here.ts";

/** What the table and the cards show. */
export interface ShownClaims {
  readonly claims: readonly LedgerClaim[];
  readonly ledger: ClaimLedger;
  readonly here: TextHere | null;
}

const COLUMNS = Object.entries(CLAIM_COLUMN_WORDS) as readonly (readonly [ClaimColumn, string])[];

/** The columns with their words; the profile has one only where it says something of a claim. */
export function columnsOf(claims: readonly LedgerClaim[]): readonly (readonly [ClaimColumn, string])[] {
  const hasProfile = claims.some(({ cells }) => cells.some(({ column }) => column === "profile"));
  return COLUMNS.filter(([column]) => column !== "profile" || hasProfile);
}

/** Tells a row from all others: its claim, and the thing about which places disagree. */
export function rowKey({ cells, trouble }: LedgerClaim): string {
  return JSON.stringify([cells[0]?.marks[0], trouble?.code, trouble?.sides[0]]);
}

const MOST_QUOTED = 110;

/** Her words, on one line and not too long. */
export function shortQuote(quote: string, most: number = MOST_QUOTED): string {
  const line = quote.replace(/\s+/g, " ").trim();
  return line.length <= most ? line : `${line.slice(0, most).trimEnd()}…`;
}
