import {
  counted,
  dollars,
  findingOf,
  keptSentence,
  nextStretchSentence,
  type WordedPlan,
} from "@smartpick/report";
import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";
import { announce } from "../../store/screen-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ListGate } from "../shared/list-gate.tsx";
import { Warnings } from "../shared/warnings.tsx";
import { Controls } from "./controls.tsx";
import { DownloadMenu } from "./download-menu.tsx";
import { FrontierFigure } from "./frontier-figure.tsx";
import { listLine } from "./list-line.ts";
import { NothingFits } from "./nothing-fits.tsx";
import { PaperNotes } from "./paper-notes.tsx";
import { Programs } from "./programs.tsx";
import { SecondLook } from "./second-look.tsx";

/** The optimised list: the finding, what can be changed, how far to go, and every program. */
export function ListPage({ show }: { show: string }): ReactNode {
  return (
    <ListGate screen="My list">
      {(report, pending) => <List report={report} pending={pending} show={show} />}
    </ListGate>
  );
}

function List({ report, pending, show }: { report: WordedPlan; pending: boolean; show: string }): ReactNode {
  const finding = findingOf(report);
  const empty = report.list.length === 0;
  useEffect(() => {
    announce(`${finding} ${listLine(report)}`);
  }, [finding, report]);
  const kept = keptSentence(report);
  const next = nextStretchSentence(report);
  return (
    <>
      <p className="eyebrow">
        {report.season} season{groupsOf(report)}
      </p>
      <PageTitle screen="My list">{finding}</PageTitle>
      <p className="lead" aria-busy={pending}>
        {listLine(report)} {kept} {next}
      </p>
      <div className="listgrid">
        <aside className="controls noprint" aria-label="Change the list">
          <Controls report={report} />
        </aside>
        {empty ? <NothingFits report={report} /> : <FrontierFigure report={report} />}
      </div>
      {!empty && (
        <section className="sec">
          <div className="row between">
            <h2>Your programs</h2>
            <DownloadMenu report={report} />
          </div>
          <Programs report={report} show={show} />
          <p className="small noprint">
            <Link href="/list/others">Why not that one? Search all programs</Link>
          </p>
        </section>
      )}
      <SecondLook report={report} />
      <section className="sec cols c-7-5">
        <Warnings report={report} />
        <div className="stack">
          <h2>What to do next</h2>
          <p>
            <Link href="/list/costs">See what it costs, item by item</Link>: {dollars(report.cost.total)} for{" "}
            {counted(report.list.length, "program")}.
          </p>
          <p>
            <Link href="/list/ask-first">See what to ask programs before you pay</Link>
          </p>
          <p>
            <Link href="/chances">See how a season with this list may end</Link>
          </p>
          <p className="small quiet">
            Facts {report.facts.version}, computed on this device on {report.today}. This is an estimate, not
            a promise.
          </p>
        </div>
      </section>
      <PaperNotes report={report} />
    </>
  );
}

/** " · 46 internal medicine, 38 family medicine", in the order of size. */
function groupsOf(report: WordedPlan): string {
  const counts = new Map<string, number>();
  for (const { specialty } of report.list) counts.set(specialty, (counts.get(specialty) ?? 0) + 1);
  const words = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${count} ${name.toLowerCase()}`);
  return words.length > 0 ? ` · ${words.join(", ")}` : "";
}
