import type { ChancesReport } from "@smartpick/core";
import { type ChanceHere, shortOf100 } from "@smartpick/report";
import type { ReactNode } from "react";
import { SignalMark } from "../../ui/marks.tsx";

/** The chance of an interview with each kind of signal, while a signal can change anything. */
export function SignalTable({ report, here }: { report: ChancesReport; here: ChanceHere }): ReactNode {
  if (here.bySignal === null || report.bySignal.length < 2) return null;
  return (
    <table>
      <caption>{here.bySignal}</caption>
      <thead>
        <tr>
          <th scope="col">Signal</th>
          <th scope="col" className="n">
            Interview, of 100
          </th>
          <th scope="col" className="n">
            4 in 5 between
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
