import type { WordedPlan } from "@smartpick/report";
import {
  costFinding,
  findingOf,
  isNothingKnown,
  keptSentence,
  seasonSoFarSentences,
} from "@smartpick/report";
import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";
import type { Params } from "../../frame/route.ts";
import { announce } from "../../store/screen-store.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { CompareTray } from "../compare/compare-tray.tsx";
import { FactsNews } from "../shared/facts-news.tsx";
import { Gate } from "../shared/gate.tsx";
import { NothingFits } from "../shared/nothing-fits.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { type SecondLooks, useWholeList } from "../shared/use-list.ts";
import { ReadFirst, Warnings } from "../shared/warnings.tsx";
import { WhyChanged } from "../shared/why-changed.tsx";
import { Controls } from "./controls.tsx";
import { DownloadMenu } from "./download-menu.tsx";
import { Dropped } from "./dropped.tsx";
import { FirstAnswerNote } from "./first-answer.tsx";
import { FrontierFigure } from "./frontier-figure.tsx";
import { listLine } from "./list-line.ts";
import { DROPPED, viewOf, WHOLE_LIST } from "./list-view.ts";
import { PaperNotes } from "./paper-notes.tsx";
import { Programs } from "./programs.tsx";
import { SecondLook } from "./second-look.tsx";
import { useStop } from "./use-stop.ts";
import "./list.css";

const WORDS: ScreenWords = {
  screen: "My list",
  will: "Your list will stand here: which programs to apply to, with which signals, and where to stop paying.",
  working: "Choosing your programs",
  meanwhile: "Every program of your specialties is looked at, on this device.",
  failed: "The list could not be made",
};

/** The optimised list: the finding, what can be changed, how far to go, and every program. */
export function ListPage({ params }: { params: Params }): ReactNode {
  const answer = useWholeList();
  return (
    <ProfileScreen words={WORDS} answer={answer}>
      {(report, stale) => <List report={report} stale={stale} show={params.show} looks={answer.looks} />}
    </ProfileScreen>
  );
}

function List({
  report,
  stale,
  show,
  looks,
}: {
  report: WordedPlan;
  stale: boolean;
  show: string | undefined;
  looks: SecondLooks;
}): ReactNode {
  const finding = findingOf(report);
  const words = `${finding} ${listLine(report)}`;
  const empty = report.list.length === 0;
  useEffect(() => {
    if (!stale) announce(words);
  }, [words, stale]);
  const kept = keptSentence(report);
  const stop = useStop(report, stale);
  const view = show === DROPPED ? null : (viewOf(show) ?? WHOLE_LIST);
  return (
    <>
      <p className="eyebrow">{groupsOf(report)}</p>
      <Gate report={report} />
      <PageTitle screen="My list">{finding}</PageTitle>
      <p className="lead">{empty ? WORDS.will : `${listLine(report)} ${kept ?? ""}`}</p>
      {!isNothingKnown(report) && <WhyChanged mid={report.chance.match.mid} stale={stale} />}
      <FactsNews now={report.facts.version} />
      <ReadFirst report={report} />
      {report.inSeason && <p>{seasonSoFarSentences(report.inSeason)}</p>}
      {empty ? <NothingFits report={report} /> : <FrontierFigure report={report} stop={stop} />}
      <section className="controls noprint" aria-label="Change the list">
        <Controls report={report} />
        <FirstAnswerNote report={report} pending={stale} />
      </section>
      {!empty && (
        <section className="sec">
          <div className="row between">
            <h2>Your programs</h2>
            <div className="row">
              <Link className="btn s noprint" href="/list/compare">
                Compare lists
              </Link>
              <DownloadMenu report={report} stale={stale} />
            </div>
          </div>
          {view === null ? (
            <Dropped report={report} />
          ) : (
            <Programs report={report} view={view} upTo={stop.moved ? stop.at : Number.POSITIVE_INFINITY} />
          )}
          <p className="small noprint">
            <Link href="/list/others">Not on the list</Link>: search all programs, and read why.
          </p>
          <p className="small noprint">
            <Link href="/list/shortlist">Shortlist</Link>: 30 to 40 programs by residents, record system and
            informatics.
          </p>
        </section>
      )}
      <SecondLook report={report} looks={looks} />
      <section className="sec cols c-7-5">
        <Warnings report={report} />
        <NextSteps report={report} />
      </section>
      <PaperNotes report={report} />
      <CompareTray />
    </>
  );
}

function NextSteps({ report }: { report: WordedPlan }): ReactNode {
  return (
    <div className="stack">
      <h2>{report.list.length > 0 ? "What to do next" : "How this was made"}</h2>
      {report.list.length > 0 && <AboutTheList report={report} />}
      <p className="small quiet">
        Facts {report.facts.version}, computed on this device on {report.today}. This is an estimate, not a
        promise.
      </p>
    </div>
  );
}

function AboutTheList({ report }: { report: WordedPlan }): ReactNode {
  return (
    <>
      <p>
        <Link href="/list/costs">See what it costs, item by item</Link>: {costFinding(report)}
      </p>
      {report.inSeason?.applications !== "over" && (
        <p>
          <Link href="/list/ask-first">See what to ask programs before you pay</Link>
        </p>
      )}
      <p>
        <Link href="/chances">See how a season with this list may end</Link>
      </p>
    </>
  );
}

/** "46 internal medicine, 38 family medicine", in the order of size. */
function groupsOf(report: WordedPlan): string {
  const counts = new Map<string, number>();
  for (const { specialty } of report.list) counts.set(specialty, (counts.get(specialty) ?? 0) + 1);
  const words = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${count} ${name.toLowerCase()}`);
  return words.join(", ");
}
