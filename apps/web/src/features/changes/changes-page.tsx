import type { ChangesReport, ListChanges } from "@smartpick/core";
import {
  changesWarnings,
  countSentences,
  factsDay,
  factsReplaced,
  isUnchanged,
  listChangesCaution,
  listChangesFinding,
  listChangesLead,
  listChangesTable,
  refusedFactsWords,
  type WordedPlan,
} from "@smartpick/report";
import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";
import { personOf, useAsking } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";
import { announce } from "../../store/screen-store.ts";
import { earlierNamed } from "../../store/seen-facts.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { FailureNote } from "../shared/failure-note.tsx";
import { Gate } from "../shared/gate.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { useFactsNews } from "../shared/use-facts-news.ts";
import { useList } from "../shared/use-list.ts";
import { HerPrograms } from "./her-programs.tsx";
import { ListParts } from "./list-parts.tsx";
import { MarkRead } from "./mark-read.tsx";
import { NationalPart } from "./national-part.tsx";
import { WhyMoved } from "./why-moved.tsx";
import "./changes.css";

const WORDS: ScreenWords = {
  screen: "What changed since last time",
  will: "What newer facts change about your programs and your chance will stand here.",
  working: "Choosing your programs",
  meanwhile: "Your list is made first. Then the earlier facts are held against the newer ones.",
  failed: "What changed could not be worked out",
};

/** What the facts of this build change against those seen last: about her programs, her list and her chance. */
export function ChangesPage(): ReactNode {
  return (
    <ProfileScreen words={WORDS} answer={useList()}>
      {(plan) => (
        <>
          <p className="small">
            <Link href="/list">My list</Link> · what changed
          </p>
          <Gate report={plan} />
          <Changes plan={plan} />
        </>
      )}
    </ProfileScreen>
  );
}

function Changes({ plan }: { plan: WordedPlan }): ReactNode {
  const news = useFactsNews();
  const asking = useAsking();
  const person = useProfile(personOf);
  const earlier = news.state === "newer" ? news.earlier : null;
  const answer = useAnswer(
    "changes.list",
    earlier === null || asking === null
      ? null
      : { profile: asking.profile, options: asking.options, earlier: earlierNamed(earlier) },
    { person, topic: "changes of the list" },
  );
  if (earlier === null) return <Nothing plan={plan} hasSeen={news.state === "same"} />;
  const ends = { earlier, now: plan.facts.version };
  if (answer.state === "done") return <Compared report={answer.value} {...ends} />;
  return <NotThere answer={answer} {...ends} />;
}

/** Where there is nothing to compare: these facts were seen, or are the first. */
function Nothing({ plan, hasSeen }: { plan: WordedPlan; hasSeen: boolean }): ReactNode {
  const day = factsDay(plan.facts.version);
  return (
    <div className="stack-l" data-state="same">
      <PageTitle screen={WORDS.screen}>
        {hasSeen ? "Nothing changed since last time." : "There is nothing to compare yet."}
      </PageTitle>
      <p className="lead">
        {hasSeen
          ? `Your list stands on the facts of ${day}, which you have seen.`
          : `Your list stands on the facts of ${day}. When newer ones come, this screen says what they change.`}
      </p>
      <Others />
    </div>
  );
}

function NotThere({
  answer,
  earlier,
  now,
}: {
  answer: LiveAnswer<ChangesReport>;
  earlier: string;
  now: string;
}): ReactNode {
  if (answer.state === "refused" || answer.state === "failed") {
    return (
      <div className="stack-l">
        <PageTitle screen={WORDS.screen}>{WORDS.failed}</PageTitle>
        <p className="lead">{factsReplaced(earlier, now)}</p>
        {answer.state === "failed" ? (
          <FailureNote failure={answer.failure} onRetry={answer.retry} />
        ) : (
          <p className="note ochre" data-state="refused">
            {refusedFactsWords(earlier, answer.problems)} Your list is not touched by that.
          </p>
        )}
        <MarkRead now={now} />
        <Others />
      </div>
    );
  }
  return (
    <div className="stack-l coming" aria-busy="true" data-state="loading">
      <PageTitle screen={WORDS.screen}>{factsReplaced(earlier, now)}</PageTitle>
      <p className="lead" role="status">
        Your list is made once more with the earlier facts. That takes about as long as a few lists.
      </p>
    </div>
  );
}

function Compared({
  report,
  earlier,
  now,
}: {
  report: ChangesReport;
  earlier: string;
  now: string;
}): ReactNode {
  const { list } = report;
  const finding = list === undefined ? "" : listChangesFinding(list);
  useEffect(() => announce(finding), [finding]);
  if (list === undefined) return null;
  const unchanged = isUnchanged(report);
  return (
    <div className="changes-page">
      <PageTitle screen={WORDS.screen}>{finding}</PageTitle>
      {changesWarnings(report).map((warning) => (
        <p key={warning} className="note ochre">
          {warning}
        </p>
      ))}
      <p className="lead">
        {factsReplaced(earlier, now)} {listChangesLead(list)}
      </p>
      <MarkRead now={now} />
      {unchanged && <p className="note">Both versions say the same. Only their names differ.</p>}
      <HerPrograms report={report} list={list} />
      <Chance list={list} />
      <ListParts list={list} />
      <NationalPart report={report} />
      <section className="sec stack">
        <h2>All programs, yours or not</h2>
        <p>{countSentences(report).join(" ")}</p>
        <Others />
      </section>
    </div>
  );
}

function Chance({ list }: { list: ListChanges }): ReactNode {
  return (
    <section className="sec stack">
      <h2>Your list, before and now</h2>
      <p className="small quiet">{listChangesCaution(list).join(" ")}</p>
      <DataTable table={listChangesTable(list)} titled={false} />
      <WhyMoved list={list} />
    </section>
  );
}

/** Where other comparisons are. */
function Others(): ReactNode {
  return (
    <p className="small noprint">
      You kept a list of an earlier day as a file? <Link href="/list/compare">Compare lists</Link> holds it
      against this one.
    </p>
  );
}
