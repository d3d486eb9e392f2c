import type { ClaimLedger, LedgerClaim } from "@smartpick/answers";
import { claimsFinding } from "@smartpick/report";
import { type ReactNode, useState } from "react";
import type { KeptText } from "../../storage/kept-text.ts";
import { useClaims } from "../../store/use-claims.ts";
import { useMedia } from "../../ui/use-media.ts";
import { ClaimCards } from "./claim-cards.tsx";
import { ClaimTable } from "./claim-table.tsx";
import { EntryLines } from "./entry-lines.tsx";
import type { TextHere } from "./text-here.ts";
import "./claims.css";

const MOST_FIRST = 12;

/** The claims of all texts, or of the text on screen, what differs first. */
export function ClaimsPart({
  texts,
  here,
}: {
  texts: readonly KeptText[];
  here: TextHere | null;
}): ReactNode {
  const { ledger, failed, retry } = useClaims(texts);
  if (ledger === null)
    return failed ? (
      <p className="note ochre">
        The claims could not be compared. Your texts are safe.{" "}
        <button type="button" className="btn s" onClick={retry}>
          Try again
        </button>
      </p>
    ) : (
      <p className="small quiet" role="status" aria-busy="true">
        Your claims are being compared.
      </p>
    );
  const claims = ledger.claims.filter((claim) => here === null || isIn(claim, ledger, here.id));
  return (
    <>
      <p className="claim-finding">{claimsFinding({ claims })}</p>
      <p className="small quiet">
        Your words are compared, not their meaning: a claim may be missed, or two taken for one. Where two
        places differ, both stand here, and you know which is right.
      </p>
      <Claims claims={claims} ledger={ledger} here={here} />
      {here === null && <EntryLines ledger={ledger} />}
    </>
  );
}

function Claims({
  claims,
  ledger,
  here,
}: {
  claims: readonly LedgerClaim[];
  ledger: ClaimLedger;
  here: TextHere | null;
}): ReactNode {
  const [showsAll, setShowsAll] = useState(false);
  const isWide = useMedia("print, (min-width: 960px)");
  if (claims.length === 0) return null;
  const shown = showsAll ? claims : claims.slice(0, MOST_FIRST);
  const Shown = isWide ? ClaimTable : ClaimCards;
  return (
    <>
      <Shown claims={shown} ledger={ledger} here={here} />
      {claims.length > MOST_FIRST && (
        <p>
          <button
            type="button"
            className="btn"
            aria-expanded={showsAll}
            onClick={() => setShowsAll(!showsAll)}
          >
            {showsAll ? "Show the first 12" : `Show all ${claims.length} claims`}
          </button>
        </p>
      )}
    </>
  );
}

function isIn({ cells }: LedgerClaim, { places }: ClaimLedger, id: string): boolean {
  return cells.some(({ marks }) => marks.some(({ place }) => places[place]?.text === id));
}
