import type { ClaimLedger } from "@smartpick/answers";
import { BULLETS_PROMISE, claimPlaceName, missingSlotWords } from "@smartpick/report";
import type { ReactNode } from "react";

/** Lines for a CV, made of slices of her entries, each with what it lacks as a question. */
export function EntryLines({ ledger: { bullets, places } }: { ledger: ClaimLedger }): ReactNode {
  if (bullets.length === 0) return null;
  return (
    <details className="claim-lines">
      <summary>Lines for a CV, in your own words ({bullets.length})</summary>
      <div className="stack">
        <p className="small quiet">{BULLETS_PROMISE}</p>
        <ul className="plain claim-cards">
          {bullets.map(({ place, text, slices, missing }) => {
            const at = places[place];
            return (
              <li key={`${place} ${slices[0]?.from}`}>
                <p className="claim-words">{text}</p>
                <p className="tiny quiet">
                  {[
                    at === undefined ? "" : `${claimPlaceName(at)}, ${at.name}.`,
                    ...missing.map(missingSlotWords),
                  ].join(" ")}
                </p>
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
