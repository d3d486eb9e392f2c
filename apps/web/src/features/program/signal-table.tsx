import type { ChancesReport } from "@smartpick/core";
import { shortOf100 } from "@smartpick/report";
import type { ReactNode } from "react";
import { SignalMark } from "../../ui/marks.tsx";

/** The chance of an interview with each kind of signal. */
export function SignalTable({ report }: { report: ChancesReport }): ReactNode {
  if (report.bySignal.length < 2) return null;
  return (
    <table>
      <caption>With each signal</caption>
      <thead>
        <tr>
          <th scope="col">Signal</th>
          <th scope="col" className="n">
            Interview, of 100
          </th>
          <th scope="col" className="n">
            Likely between
          </th>
        </tr>
      </thead>
      <tbody>
        {report.bySignal.map(({ signal, interview }) => (
          <tr key={signal}>
            <th scope="row">
              <SignalMark signal={signal} />
            </th>
            <td className="n">{shortOf100(interview.mid)}</td>
            <td className="n">
              {shortOf100(interview.low)} and {shortOf100(interview.high)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
