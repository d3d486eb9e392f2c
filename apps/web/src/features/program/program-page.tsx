import type { ChancesReport, ListRow, ProgramLedger } from "@smartpick/core";
import {
  axisFor,
  basisWords,
  capitalised,
  dollars,
  firmSentence,
  outOf100,
  placeName,
  rangeBar,
  rangeWords,
  shortDifference,
  type Worded,
  worded,
} from "@smartpick/report";
import { type ReactNode, useEffect, useState } from "react";
import { Link } from "wouter";
import { listAt } from "../../store/draft.ts";
import { engine } from "../../store/engine.ts";
import { toggleDrop, togglePin } from "../../store/pins.ts";
import { askForPlan, usePlan } from "../../store/plan-store.ts";
import { useProfile } from "../../store/profile-store.ts";
import { SEED, todayHere } from "../../store/run.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { EvidenceMark, SignalMark } from "../../ui/marks.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useWidth } from "../../ui/use-width.ts";
import { SourceList } from "../shared/source-list.tsx";
import { Warnings } from "../shared/warnings.tsx";
import { EligibilityList } from "./eligibility-list.tsx";
import { LedgerTable } from "./ledger-table.tsx";
import { OwnAnswer } from "./own-answer.tsx";
import { PositionsTable } from "./positions-table.tsx";
import { SignalTable } from "./signal-table.tsx";
import { Waterfall } from "./waterfall.tsx";

/** One program: the chance and where it comes from, its rules against the answers, every fact with its source. */
export function ProgramPage({ id }: { id: string }): ReactNode {
  const [ledger, setLedger] = useState<ProgramLedger | null | "not-found">(null);
  useEffect(() => {
    void engine()
      .ask("facts.ledger", { query: id }, { channel: "ledger" })
      .then((answer) => {
        if (answer.state === "done") {
          setLedger(
            answer.value.programs.find((program) => program.id === id) ??
              answer.value.programs[0] ??
              "not-found",
          );
        }
      });
  }, [id]);
  if (ledger === null) {
    return (
      <div aria-busy="true">
        <Skeleton lines={9} />
      </div>
    );
  }
  if (ledger === "not-found") {
    return (
      <div className="stack">
        <PageTitle screen="Program">No program has this code.</PageTitle>
        <p>
          <Link href="/list/others">Search all programs</Link>
        </p>
      </div>
    );
  }
  return <Program ledger={ledger} />;
}

function Program({ ledger }: { ledger: ProgramLedger }): ReactNode {
  const { draft, profile, started } = useProfile();
  const report = usePlan((state) => state.report);
  const [chances, setChances] = useState<Worded<ChancesReport> | null>(null);
  const row = report?.list.find(({ id }) => id === ledger.id);
  const pinned = listAt(draft, "pins.must").includes(ledger.id);
  const dropped = listAt(draft, "pins.never").includes(ledger.id);
  useEffect(() => {
    if (!profile) return;
    void askForPlan(profile);
    void engine()
      .ask(
        "chances.program",
        { profile, program: ledger.id, options: { today: todayHere(), seed: SEED } },
        { channel: "chances" },
      )
      .then((answer) => {
        if (answer.state === "done") setChances(answer.value.ok ? worded(answer.value.value) : null);
      });
  }, [profile, ledger.id]);
  return (
    <>
      <p className="small">
        <Link href="/list">My list</Link>
        {row && ` · number ${row.rank} of ${report?.list.length}`}
        {report && !row && " · not on your list"}
      </p>
      <div className="row between top-aligned program-head">
        <div>
          <PageTitle screen={ledger.name}>{ledger.name}</PageTitle>
          <p className="quiet">
            {ledger.specialty}, {ledger.track} · {placeName(ledger.city, ledger.state)}
            {ledger.acgme && ` · ACGME ${ledger.acgme}`}
          </p>
        </div>
        {profile && (
          <div className="chips noprint">
            {row && <SignalMark signal={row.signal} />}
            <button type="button" className="chip" aria-pressed={pinned} onClick={() => togglePin(ledger)}>
              {pinned ? "Pinned" : "Pin"}
            </button>
            <button type="button" className="chip" aria-pressed={dropped} onClick={() => toggleDrop(ledger)}>
              {dropped ? "Dropped" : "Drop"}
            </button>
          </div>
        )}
      </div>
      {ledger.doubt && (
        <p className="note ochre">
          This record is doubtful: {ledger.doubt.replaceAll("-", " ")}. It is left out of lists unless you pin
          it.
        </p>
      )}
      {chances && <ChanceSection report={chances} row={row ?? null} />}
      {started && !profile && (
        <p className="note tide">
          <Link href="/me">Three answers</Link> show your chance here, and how you stand to its rules.
        </p>
      )}
      {chances && <WhySection report={chances} />}
      <section className="sec">
        <h2>Facts</h2>
        <p className="small quiet">
          Every value with its source and year. Where sources disagree, each stands.
        </p>
        <LedgerTable ledger={ledger} />
        {profile && <OwnAnswer ledger={ledger} />}
      </section>
      <PositionsTable ledger={ledger} />
    </>
  );
}

function ChanceSection({ report, row }: { report: ChancesReport; row: ListRow | null }): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  const signal = row?.signal ?? "none";
  const sent = report.bySignal.find((one) => one.signal === signal);
  const { interview, match } = sent ?? report;
  return (
    <section className="sec cols c-7-5">
      <div className="stack" ref={host}>
        <h2>{capitalised(outOf100(interview.mid))} of 100 applicants like you get an interview here</h2>
        <p className="quiet">
          Likely {rangeWords(interview)}. {capitalised(outOf100(match.mid))} of 100 also match here, if this
          were the only program.
          {signal !== "none" && " This counts the signal that your list sends here."}
          {row &&
            ` On your list it adds ${shortDifference(row.marginal.chance)} of 100, for ${dollars(row.marginal.usd)}.`}
          {row && row.firm !== null && ` ${firmSentence(row.firm)}`}
        </p>
        {width > 0 && (
          <Drawing
            markup={rangeBar({
              of: "an interview here",
              range: interview,
              axis: axisFor([interview]),
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
        <SignalTable report={report} />
      </div>
      <EligibilityList findings={report.eligibility} />
    </section>
  );
}

function WhySection({ report }: { report: Worded<ChancesReport> }): ReactNode {
  return (
    <section className="sec">
      <h2>Where the {outOf100(report.interview.mid)} comes from</h2>
      <p className="quiet">
        {report.bySignal.length > 1 && "Without a signal. "}Read from top to bottom. Thin lines show how
        unsure each step is.
      </p>
      <div className="cols c-8-4">
        <Waterfall report={report} />
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
