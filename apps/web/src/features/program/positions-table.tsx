import { type ProgramLedger, QUOTA_YEARS } from "@smartpick/core";
import type { ReactNode } from "react";

/** Positions offered and filled by year of the Match; years nobody published are left out and said so. */
export function PositionsTable({ ledger }: { ledger: ProgramLedger }): ReactNode {
  const rows = QUOTA_YEARS.map((year) => {
    const quota = ledger.fields.find(({ field }) => field === `quota${year}`);
    const filled = ledger.fields.find(({ field }) => field === `filled${year}`);
    const source = quota?.entries[0] ?? filled?.entries[0];
    return { year, quota: quota?.value ?? null, filled: filled?.value ?? null, source };
  });
  const known = rows.filter(({ quota, filled }) => quota !== null || filled !== null);
  const missing = rows.filter(({ quota, filled }) => quota === null && filled === null);
  if (known.length === 0) {
    return (
      <section className="sec">
        <h2>Positions, offered and filled</h2>
        <p className="quiet">
          <span className="unknown">Unknown</span>: no published list of the Match names them.
        </p>
      </section>
    );
  }
  return (
    <section className="sec">
      <h2>Positions, offered and filled</h2>
      <table>
        <caption className="vh">Positions by year of the Match</caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col" className="n">
              Offered
            </th>
            <th scope="col" className="n">
              Filled
            </th>
            <th scope="col">Source</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ year, quota, filled, source }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="n">
                {quota === null ? <span className="unknown">Unknown</span> : String(quota)}
              </td>
              <td className="n">
                {filled === null ? <span className="unknown">Unknown</span> : String(filled)}
              </td>
              <td>{source?.sourceTitle}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {missing.length > 0 && (
        <p className="small quiet">Not published here: {missing.map(({ year }) => year).join(", ")}.</p>
      )}
    </section>
  );
}
