import { type RoadmapReport, roadmapChanges } from "@smartpick/core";
import {
  dayWords,
  firstWords,
  fullWeeksWords,
  notFromDayWords,
  roadmapChanceWords,
  roadmapChangeWords,
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
import { type AskedDay, useStepMoves } from "./use-step-moves.ts";
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
  const ahead = days.filter(({ day }) => day >= today);
  return (
    <>
      <p className="eyebrow">{eyebrowOf(report)}</p>
      <PageTitle screen={ROADMAP_WORDS.screen}>{roadmapFinding(report)}</PageTitle>
      {about.length > 0 && <p className="lead">{about.join(" ")}</p>}
      <WhereYouStand {...act} />
      {before !== null && !stale && (
        <Changed before={before} after={report} asked={asked} onClose={() => setBefore(null)} />
      )}
      {steps.length > 0 && <PlanFigure {...act} />}
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
            If the season ends without a match, <Link href="/prepare/plan-b">plan B</Link> keeps a later one
            open.
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
    </>
  );
}

function Changed({
  before,
  after,
  asked,
  onClose,
}: {
  before: RoadmapReport;
  after: RoadmapReport;
  asked: AskedDay | null;
  onClose: () => void;
}): ReactNode {
  if (before === after) return null;
  const late = asked === null ? null : notFromDayWords(asked, after);
  const moved = roadmapChangeWords(roadmapChanges(before, after), after.today);
  const words = late === null ? moved : [late, ...moved];
  return (
    <section className="note stack road-changed noprint" role="status" aria-label="What changed">
      <h2>What changed in the plan</h2>
      {words.length === 0 ? (
        <p>No day moved.</p>
      ) : (
        <ul className="bullets small">
          {words.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" className="btn s" onClick={onClose}>
          I have read it
        </button>
      </p>
    </section>
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
