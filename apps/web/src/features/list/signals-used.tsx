import type { WordedPlan } from "@smartpick/report";
import { confidenceWord } from "@smartpick/report";
import type { ReactNode } from "react";
import { Term } from "../../ui/term.tsx";

/** Signals the list uses of those the season allows, per specialty. */
export function SignalsUsed({ report }: { report: WordedPlan }): ReactNode {
  const specialties = [...new Set(report.signals.map(({ specialty }) => specialty))];
  return (
    <div className="small">
      <p className="lbl">
        <Term id="signal">Signals</Term> used
      </p>
      {specialties.map((name) => {
        const uses = report.signals.filter(({ specialty }) => specialty === name);
        return (
          <p key={name} className="quiet">
            {name}:{" "}
            {uses
              .map(({ kind, used, allowed }) => `${used} of ${allowed}${kind === "signal" ? "" : ` ${kind}`}`)
              .join(", ")}
            .
            <YearOf year={uses[0]?.publishedFor} season={report.season} confidence={uses[0]?.confidence} />
          </p>
        );
      })}
      {report.signals.length === 0 && <p className="quiet">No signals are known for these specialties.</p>}
    </div>
  );
}

function YearOf({
  year,
  season,
  confidence,
}: {
  year: number | undefined;
  season: number;
  confidence: string | undefined;
}): ReactNode {
  if (year === undefined || confidence === undefined) return null;
  const old = year < season;
  if (!old && confidence === "official") return null;
  return (
    <span className="sub">
      <span className={old ? "unknown" : undefined}>Rule of {year}</span>, {confidenceWord(confidence)}
    </span>
  );
}
