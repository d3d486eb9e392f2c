import type { RoadmapReport } from "@smartpick/core";
import {
  dayWords,
  firstWords,
  fullWeeksWords,
  roadmapChanceWords,
  roadmapDayLine,
  roadmapFinding,
  roomWords,
  stageWords,
} from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { PageTitle } from "../../ui/page-title.tsx";
import { WithTerms } from "../../ui/with-terms.tsx";
import { MATCH_PHRASES } from "../shared/match-phrases.ts";
import { ProfileScreen } from "../shared/profile-screen.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { LeftOut } from "./left-out.tsx";
import { People } from "./people.tsx";
import { PlanFigure } from "./plan-figure.tsx";
import { StepList } from "./step-list.tsx";
import { ThisWeek } from "./this-week.tsx";
import { ROADMAP_WORDS, useRoadmap } from "./use-roadmap.ts";
import { useStepMoves } from "./use-step-moves.ts";
import { WhatChanged } from "./what-changed.tsx";
import { WhereYouStand } from "./where-you-stand.tsx";
import "./roadmap.css";

/** The dated plan: what cannot wait, this week, and every step with the last day to begin it. */
export function RoadmapPage(): ReactNode {
  return (
    <ProfileScreen words={ROADMAP_WORDS} answer={useRoadmap()}>
      {(report, stale) => <Roadmap report={report} stale={stale} />}
    </ProfileScreen>
  );
}

function Roadmap({ report, stale }: { report: RoadmapReport; stale: boolean }): ReactNode {
  // The plan before the last act of this visit; what differs from it is said.
  const [before, setBefore] = useState<RoadmapReport | null>(null);
  const { first, days, today, steps } = report;
  const about = [roomWords(report), roadmapChanceWords(report)].filter((words) => words !== null);
  const { moves, asked, onOther } = useStepMoves(report, () => setBefore(report));
  const act = { report, moves, onAct: onOther };
  const isLater = report.stage.code === "resident" || report.stage.code === "fellowship";
  const ahead = days.filter(({ day }) => day >= today);
  return (
    <div className="road-plan">
      <p className="eyebrow">{eyebrowOf(report)}</p>
      <PageTitle screen={ROADMAP_WORDS.screen}>{roadmapFinding(report)}</PageTitle>
      {about.length > 0 && <p className="lead">{about.join(" ")}</p>}
      <WhereYouStand {...act} />
      {steps.length > 0 && <PlanFigure {...act} />}
      {before !== null && !stale && (
        <WhatChanged before={before} after={report} asked={asked} onClose={() => setBefore(null)} />
      )}
      <section className="sec cols c-3">
        <ThisWeek report={report} />
        <div className="stack">
          <h2>What matters most</h2>
          {first.length === 0 && <p>No step is open.</p>}
          <ol className="numbers">
            {first.map((one) => (
              <li key={one.code}>
                <WithTerms words={firstWords(one, report)} phrases={MATCH_PHRASES} />
              </li>
            ))}
          </ol>
          <p className="small quiet noprint">
            {isLater ? (
              <>
                What the fellowships ask stands under <Link href="/prepare/fellowships">fellowships</Link>.
              </>
            ) : (
              <>
                If the season ends without a match, <Link href="/prepare/plan-b">plan B</Link> keeps a later
                one open.
              </>
            )}
          </p>
        </div>
        <People {...act} />
      </section>
      <StepList {...act} full={fullWeeksOf(report)} />
      <LeftOut {...act} />
      {ahead.length > 0 && (
        <section className="sec stack">
          <h2>Days of the season</h2>
          <ul className="lines">
            {ahead.map((one) => (
              <li key={one.id}>
                <WithTerms words={`${roadmapDayLine(one, today)}.`} phrases={MATCH_PHRASES} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="sec small">
        <SourceList ids={sourcesOf(report)} heading="Where days, prices and lengths were read" />
      </section>
    </div>
  );
}

function eyebrowOf({ today, stage, days }: RoadmapReport): string {
  const isEarlier = days.some(({ day, sure }) => day >= today && sure !== "published");
  const told = stage.told ? "" : ", worked out from your profile";
  return `${dayWords(today)} · ${stageWords(stage)}${told}${isEarlier ? " · last year’s dates stand where this season’s are not published" : ""}`;
}

/** The sentence as it stands where the hours can be told right below it. */
function fullWeeksOf(report: RoadmapReport): string | null {
  return fullWeeksWords({ ...report, hoursAWeek: { ...report.hoursAWeek, told: true } });
}

function sourcesOf({ steps, days }: RoadmapReport): readonly string[] {
  const ids = [
    ...steps.flatMap(({ source, fees, serves }) => [
      source,
      ...fees.map((fee) => fee.source),
      serves?.source,
    ]),
    ...days.map(({ source }) => source),
  ];
  return [...new Set(ids.flatMap((id) => id ?? []))];
}
