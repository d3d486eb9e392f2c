import { claimWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { ClaimCell } from "./claim-cell.tsx";
import { columnsOf, rowKey, type ShownClaims, shortQuote } from "./claim-columns.ts";

/** The same on a small screen: a claim, what there is to settle, and its places two in a row. */
export function ClaimCards({ claims, ledger, here }: ShownClaims): ReactNode {
  const columns = columnsOf(claims);
  return (
    <ul className="plain claim-cards">
      {claims.map((claim) => (
        <li key={rowKey(claim)}>
          <h3 className="claim-quote claim-words">{shortQuote(claim.quote)}</h3>
          <p className="tiny quiet">{claimWords(claim, ledger).at(-1)}</p>
          <dl className="claim-places">
            {columns.map(([column, words]) => (
              <div key={column}>
                <dt className="tiny faint">{words}</dt>
                <dd>
                  <ClaimCell claim={claim} column={column} ledger={ledger} here={here} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
