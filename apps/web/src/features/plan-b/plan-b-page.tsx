import type { WordedPlanB } from "@smartpick/core";
import { NOT_A_PROMISE, wordedPlanB } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useAsking } from "../../store/asking.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { Gate } from "../shared/gate.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { AnotherSeason } from "./another-season.tsx";
import { KeepOpen } from "./keep-open.tsx";
import { Roles } from "./roles.tsx";
import "./plan-b.css";

const WORDS: ScreenWords = {
  screen: "Plan B",
  will: "Other work in informatics, the shortest way to it, and what keeps a later match open will stand here.",
  working: "Trying the seasons after this one",
  meanwhile: "A list is made for each later season, and each role is held against your skills.",
  failed: "Plan B could not be made",
};

/** A second road beside the list: another season, what keeps it open, and other work in informatics. */
export function PlanBPage(): ReactNode {
  const asking = useAsking();
  const answer = useAnswer("plan-b", asking && { profile: asking.profile, options: asking.options }, {
    ...(asking && { person: asking.person }),
    shape: wordedPlanB,
  });
  return (
    <ProfileScreen words={WORDS} answer={answer}>
      {(report) => <PlanB report={report} />}
    </ProfileScreen>
  );
}

function PlanB({ report }: { report: WordedPlanB }): ReactNode {
  // The heading is one sentence; what it leads to stands right below.
  const [first = "", ...others] = report.finding.split(/(?<=\.) (?=[A-Z])/);
  return (
    <>
      <Gate report={report} />
      <p className="eyebrow">Beside your list, never instead of it</p>
      <PageTitle screen={WORDS.screen}>{first}</PageTitle>
      <p className="lead">{[...others, report.next].join(" ")}</p>
      <p className="small quiet plan-b-note">
        {NOT_A_PROMISE}{" "}
        <Link href={report.skillsTold ? "/prepare/roadmap" : "/prepare/informatics"}>
          {report.skillsTold ? "See your roadmap" : "Tell your skills"}
        </Link>
      </p>
      <AnotherSeason report={report} />
      <KeepOpen report={report} />
      <Roles report={report} />
      <section className="sec stack">
        <h2>The right to work in the US</h2>
        <ul className="bullets">
          {report.permits.map(({ id, says }) => (
            <li key={id}>{says}</li>
          ))}
        </ul>
        <p>Ask a lawyer or the international office before you sign or begin anything.</p>
      </section>
      {report.warnings.length > 0 && (
        <section className="sec">
          <div className="note ochre stack">
            <h2>Read with care</h2>
            <ul className="bullets small">
              {report.warnings.map((warning) => (
                <li key={warning}>{warning}</li>
              ))}
            </ul>
          </div>
        </section>
      )}
      <section className="sec small">
        <SourceList ids={sourcesOf(report)} heading="Where this was read" />
      </section>
    </>
  );
}

/** Every source of the screen, once. */
function sourcesOf({ roles, permits, graduation, clocks, keepsOpen, again }: WordedPlanB): readonly string[] {
  const ofRoles = roles.flatMap(({ sources, entry, pay, permit, route }) => [
    ...sources,
    entry.source,
    pay?.source,
    permit?.source,
    ...route.steps.map(({ source }) => source),
  ]);
  const ids = [
    ...again.flatMap(({ sources }) => sources),
    ...keepsOpen.flatMap(({ sources }) => sources),
    ...graduation.sources,
    ...clocks.map(({ source }) => source),
    ...ofRoles,
    ...permits.map(({ source }) => source),
  ];
  return [...new Set(ids.flatMap((id) => id ?? []))];
}
