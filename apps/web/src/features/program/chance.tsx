import type { ChancesReport, SignalName } from "@smartpick/core";
import type { Worded, WordedRow } from "@smartpick/report";
import {
  axisFor,
  basisWords,
  chanceHere,
  dollars,
  firmSentence,
  outOf100,
  rangeBar,
  shortDifference,
} from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { Drawing } from "../../ui/drawing.tsx";
import { EvidenceMark } from "../../ui/marks.tsx";
import { useWidth } from "../../ui/use-width.ts";
import { failedRule, offTheList } from "../shared/failed-rule.ts";
import { Gate } from "../shared/gate.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { ReadFirst, Warnings } from "../shared/warnings.tsx";
import { EligibilityList } from "./eligibility-list.tsx";
import { SignalTable } from "./signal-table.tsx";
import { Waterfall } from "./waterfall.tsx";

/**
 * The chance here, or, where a rule fails, that rule in its place. `kept`: the applicant pinned it or has applied, so it is
 * on her list all the same.
 */
export function Chance({
  report,
  row,
  kept,
}: {
  report: Worded<ChancesReport>;
  row: WordedRow | null;
  kept: boolean;
}): ReactNode {
  const failed = failedRule(report.eligibility);
  if (failed && !kept) {
    return (
      <section className="sec cols c-7-5">
        <div className="stack" data-state="off">
          <h2>{offTheList(failed)}</h2>
          <p className="quiet">It is off your list. No chance is worked out for it.</p>
          {failed.source === "yours" && (
            <p className="small quiet">If it changes its answer, take your entry away below.</p>
          )}
        </div>
        <EligibilityList findings={report.eligibility} />
      </section>
    );
  }
  return (
    <>
      <Gate report={report} />
      <ReadFirst report={report} />
      <ChanceSection report={report} row={row} />
      <WhySection report={report} sent={row?.signal ?? "none"} />
    </>
  );
}

function ChanceSection({ report, row }: { report: Worded<ChancesReport>; row: WordedRow | null }): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  const signal = row?.signal ?? "none";
  const shown = report.bySignal.find((one) => one.signal === signal) ?? report;
  const here = chanceHere(report, shown);
  const hasRange = here.kind === "to-come" || here.kind === "missed";
  return (
    <section className="sec cols c-7-5" data-chance={here.kind}>
      <div className="stack" ref={host}>
        <h2>{here.finding}</h2>
        <p className="quiet">
          {here.details.join(" ")}
          {here.kind === "to-come" &&
            signal !== "none" &&
            " This counts the signal that your list sends here."}
          {row &&
            ` On your list it adds ${shortDifference(row.marginal.chance)} of 100, for ${dollars(row.marginal.usd)}.`}
          {row && row.firm !== null && ` ${firmSentence(row.firm)}`}
        </p>
        {hasRange && width > 0 && (
          <Drawing
            markup={rangeBar({
              of: here.kind === "missed" ? "an interview here, had you applied" : "an interview here",
              range: shown.interview,
              axis: axisFor([shown.interview]),
              thin: report.evidence === "thin",
              width: Math.min(width, 520),
              labels: true,
            })}
          />
        )}
        <p className="row small">
          Evidence <EvidenceMark grade={report.evidence} />
        </p>
        <p className="small quiet">Starts from {basisWords(report.base.basis)}.</p>
        <SignalTable report={report} here={here} />
      </div>
      <EligibilityList findings={report.eligibility} />
    </section>
  );
}

/** "the 9", or "this number" where it is less than 1 or more than 99. */
function numberNamed(chance: number): string {
  const count = outOf100(chance);
  return /^\d/.test(count) ? `the ${count}` : "this number";
}

const CHOICES: Readonly<Record<SignalName, string>> = {
  none: "No signal",
  signal: "With a signal",
  silver: "Silver signal",
  gold: "Gold signal",
};

/** How the number above is built, with the signal that the list sends; another kind can be looked at. */
function WhySection({ report, sent }: { report: Worded<ChancesReport>; sent: SignalName }): ReactNode {
  const [picked, pick] = useState<SignalName | null>(null);
  const { bySignal } = report;
  const shown = bySignal.find(({ signal }) => signal === (picked ?? sent)) ?? bySignal[0];
  const hasChoice = report.inSeason === undefined && bySignal.length > 1;
  return (
    <section className="sec">
      <h2>Where {numberNamed((shown ?? report).interview.mid)} comes from</h2>
      <p className="quiet">
        Read from top to bottom. Thin lines show how unsure each step is. The signal is a step of its own.
      </p>
      {hasChoice && shown !== undefined && (
        <fieldset className="chips noprint signal-choice">
          <legend className="vh">Which signal the steps are shown with</legend>
          {bySignal.map(({ signal }) => (
            <button
              key={signal}
              type="button"
              className="chip"
              aria-pressed={signal === shown.signal}
              onClick={() => pick(signal)}
            >
              {CHOICES[signal]}
              {signal === sent && <span className="quiet"> (your list)</span>}
            </button>
          ))}
        </fieldset>
      )}
      <div className="cols c-8-4">
        <Waterfall report={report} shown={shown ?? report} />
        <div className="stack">
          <Warnings report={report} />
          <details className="more">
            <summary>Sources of these steps</summary>
            <SourceList
              ids={[
                ...new Set([...report.base.sources, ...report.contributions.flatMap((part) => part.sources)]),
              ]}
            />
          </details>
        </div>
      </div>
    </section>
  );
}
