import type { WordedFellowships } from "@smartpick/core";
import { oldScoreWords, readinessFinding, wordedFellowships } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useAsking } from "../../store/asking.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { AllFellowships } from "./all-fellowships.tsx";
import { MatchFigures } from "./match-figures.tsx";
import { NearHer } from "./near-her.tsx";
import { Readiness } from "./readiness.tsx";
import { WayThere } from "./way-there.tsx";
import "./fellowships.css";

const WORDS: ScreenWords = {
  screen: "Fellowships",
  will: "Which programs of your list sit at a fellowship in clinical informatics, and what one asks, will stand here.",
  working: "Looking at the fellowships",
  meanwhile: "Each fellowship is held against the programs of your list.",
  failed: "The fellowships could not be read",
};

/** The fellowships in clinical informatics beside the list and the profile on screen. */
export function FellowshipsPage(): ReactNode {
  const asking = useAsking();
  const answer = useAnswer(
    "fellowships",
    asking && { profile: asking.profile, options: asking.options, listed: true },
    { ...(asking && { person: asking.person }), shape: wordedFellowships },
  );
  return (
    <ProfileScreen words={WORDS} answer={answer}>
      {(report) => <Fellowships report={report} />}
    </ProfileScreen>
  );
}

function Fellowships({ report }: { report: WordedFellowships }): ReactNode {
  return (
    <div className="fell-page">
      <p className="eyebrow">After residency · clinical informatics</p>
      <PageTitle screen={WORDS.screen}>{report.finding}</PageTitle>
      <p className="lead">
        {readinessFinding(report)} {report.next}
      </p>
      <p className="small quiet fell-note">
        A fellowship comes after a residency. Nothing here enters a chance or moves your list.{" "}
        <Link href="/prepare/informatics">See your informatics profile</Link>
      </p>
      <NearHer report={report} />
      <Readiness report={report} />
      <MatchFigures report={report} />
      <section className="sec stack">
        <h2>What an old exam score counts here</h2>
        {oldScoreWords(report)
          // What directors look at stands above this, not below.
          .slice(0, 2)
          .map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
      </section>
      <WayThere report={report} />
      <AllFellowships report={report} />
      {report.unknown.length > 0 && (
        <section className="sec stack">
          <h2>Looked for and not found</h2>
          <ul className="bullets">
            {report.unknown.map(({ id, what }) => (
              <li key={id}>{what}</li>
            ))}
          </ul>
        </section>
      )}
      <section className="sec small">
        <SourceList ids={sourcesOf(report)} heading="Where this was read" />
      </section>
    </div>
  );
}

/** Every source of the screen, once. */
function sourcesOf(report: WordedFellowships): readonly string[] {
  const { fellowships, requirements, lookedFor, steps, dates, figures, counts, rules, near } = report;
  const read = [requirements, lookedFor, steps, dates, figures, counts, rules].flat();
  const ofFellowships = fellowships.flatMap(({ source, healthRecord, visas, application }) => [
    source,
    healthRecord?.source,
    visas.source,
    application?.source,
  ]);
  const ids = [...read.map(({ source }) => source), near.source, ...ofFellowships];
  return [...new Set(ids.flatMap((id) => id ?? []))];
}
