import { claimWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { ClaimCell } from "./claim-cell.tsx";
import { columnsOf, rowKey, type ShownClaims, shortQuote } from "./claim-columns.ts";

/** Claims by the places where they can stand. */
export function ClaimTable({ claims, ledger, here }: ShownClaims): ReactNode {
  const columns = columnsOf(claims);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="tablewrap" aria-labelledby="claims-table" tabIndex={0}>
      <table className="claim-table">
        <caption id="claims-table" className="vh">
          Claims, and where each is shown
        </caption>
        <thead>
          <tr>
            <th scope="col">Claim</th>
            {columns.map(([column, words]) => (
              <th key={column} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={rowKey(claim)}>
              <th scope="row">
                <span className="claim-words">{shortQuote(claim.quote)}</span>
                <span className="sub">{claimWords(claim, ledger).at(-1)}</span>
              </th>
              {columns.map(([column]) => (
                <td key={column}>
                  <ClaimCell claim={claim} column={column} ledger={ledger} here={here} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
