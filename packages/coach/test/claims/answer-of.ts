import { claimLedger } from "../../src/claims/claim-ledger.ts";
import type { Trouble } from "../../src/claims/trouble.ts";
import { emptyLedger } from "./empty-ledger.ts";

/** What the ledger says of a statement and the text of one entry, with its reasons. */
export interface LedgerAnswer {
  readonly answer: "differs" | "asks" | "agrees";
  readonly troubles: readonly Trouble[];
}

/** Reads a statement and the text of one entry, without months or a place, as one person's. */
export function answerOf(statement: string, entry: string): LedgerAnswer {
  const { claims } = claimLedger({
    ...emptyLedger(),
    texts: [{ id: "s", kind: "personal-statement", title: "S", text: statement }],
    experiences: [{ title: "Post", organization: null, from: null, to: null, text: entry, meaning: null }],
  });
  const troubles = claims.flatMap(({ trouble }) => trouble ?? []);
  const isSure = troubles.some((trouble) => trouble.isSure);
  return { answer: isSure ? "differs" : troubles.length > 0 ? "asks" : "agrees", troubles };
}
