import type { WordedPlan } from "@smartpick/report";
import {
  bestAwaitedWords,
  bestInterviewWords,
  chancePhrase,
  counted,
  endsOf100,
  headlineSentences,
  invitedSentence,
  otherInterviewReading,
  rangeNote,
  seasonEnds,
  seasonSoFarSentences,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { PageTitle } from "../../ui/page-title.tsx";
import { partMark } from "../shared/answer-look.ts";
import { EmptyList } from "../shared/empty-list.tsx";
import { FactsNews } from "../shared/facts-news.tsx";
import { Gate } from "../shared/gate.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { useLevers } from "../shared/use-levers.ts";
import { useList } from "../shared/use-list.ts";
import { ReadFirst, Warnings } from "../shared/warnings.tsx";
import { WhyChanged } from "../shared/why-changed.tsx";
import { HelpMost } from "./help-most.tsx";
import { HowGood } from "./how-good.tsx";
import { InterviewDots } from "./interview-dots.tsx";
import { NextStep } from "./next-step.tsx";
import { NoChange, NoHelp } from "./no-help.tsx";
import { PeopleLike } from "./people-like.tsx";
import { RangeInWords } from "./range-in-words.tsx";
import { SeasonEndsFigure } from "./season-ends.tsx";
import { TwentySeasons } from "./twenty-seasons.tsx";
import "./my-chances.css";

const WORDS: ScreenWords = {
  screen: "My chances",
  will: "How a season like yours may end will stand here: of 100 seasons, how many end with a match.",
  working: "Playing your season many times",
  meanwhile: "The list is made first. The chances are those of a season with it.",
  failed: "The chances could not be worked out",
};

/** How a season with the list ends, how sure that is, what would help most, and how many interviews to expect. */
export function ChancesPage(): ReactNode {
  return (
    <ProfileScreen words={WORDS} answer={useList()}>
      {(report, stale) =>
        report.list.length === 0 ? (
          <EmptyList words={WORDS} report={report} />
        ) : (
          <Season report={report} stale={stale} />
        )
      }
    </ProfileScreen>
  );
}

function Season({ report, stale }: { report: WordedPlan; stale: boolean }): ReactNode {
  const { match, anyInterview } = report.chance;
  const levers = useLevers();
  const isOver = report.inSeason?.applications === "over";
  return (
    <>
      <p className="eyebrow">Your list of {counted(report.list.length, "program")}</p>
      <Gate report={report} />
      <div className="chances-top">
        <div>
          <PageTitle screen="My chances">
            In {chancePhrase(match.mid)} seasons like this one, you match.
          </PageTitle>
          <p className="lead">
            {[...headlineSentences(report), invitedSentence(report) ?? noInterview(report)].join(" ")}
          </p>
        </div>
        <RangeInWords report={report} />
        <NextStep levers={levers} over={isOver} />
      </div>
      <WhyChanged mid={match.mid} stale={stale} />
      <FactsNews now={report.facts.version} />
      <ReadFirst report={report} />
      {report.inSeason && <p>{seasonSoFarSentences(report.inSeason)}</p>}
      <section className="sec stack">
        <h2>How 100 seasons like this one end</h2>
        <SeasonEndsFigure ends={seasonEnds(match.mid, anyInterview.mid)} />
        <TwentySeasons chance={report.chance} />
      </section>
      <HelpMost levers={levers} />
      {levers.last !== null && (
        <section {...partMark(levers, "sec cols c-2")}>
          <NoHelp levers={levers.last} />
          <NoChange levers={levers.last} />
        </section>
      )}
      <PeopleLike />
      <section className="sec cols c-7-5">
        <Interviews report={report} />
        <HowGood report={report} />
      </section>
      <section className="sec cols c-2">
        <NextPlaces low={match.mid < LOW} />
        <Warnings report={report} />
      </section>
    </>
  );
}

/** Below this other ways stand beside the list. */
const LOW = 0.15;

function noInterview({ chance }: WordedPlan): string {
  const [, , none] = endsOf100(seasonEnds(chance.match.mid, chance.anyInterview.mid));
  return `In ${none === 0 ? "fewer than 1" : none} of 100 seasons no interview comes.`;
}

function Interviews({ report }: { report: WordedPlan }): ReactNode {
  const { match, anyInterview, interviews } = report.chance;
  const [, , none] = endsOf100(seasonEnds(match.mid, anyInterview.mid));
  const best = bestToCome(report);
  const bestWords = report.inSeason
    ? bestAwaitedWords(best, report.inSeason.waiting)
    : bestInterviewWords(best, report.list.length);
  return (
    <div className="stack">
      <h2>Interviews</h2>
      {invitedSentence(report) === null && (
        <p>
          At least one interview comes in about {Math.min(99, 100 - none)} of 100 seasons{" "}
          {rangeNote(anyInterview)}. {otherInterviewReading(report).join(" ")}
        </p>
      )}
      {bestWords !== "" && <p className="small quiet">{bestWords}</p>}
      <p className="quiet">
        {interviews.pmf
          ? "50 equally likely seasons. Each dot is one season, placed at its number of interviews."
          : `The middle season has ${counted(Math.round(interviews.q50), "interview")}.`}
      </p>
      {interviews.pmf && <InterviewDots pmf={interviews.pmf} />}
    </div>
  );
}

/** The largest chance of an interview that has not come yet; 0 where none is to come. */
function bestToCome({ list }: WordedPlan): number {
  const toCome = list.filter(({ inSeason }) => inSeason === undefined || inSeason.state === "waiting");
  return toCome.reduce((highest, { interview }) => Math.max(highest, interview.mid), 0);
}

function NextPlaces({ low }: { low: boolean }): ReactNode {
  return (
    <div className="stack">
      <h2>Where to go on</h2>
      {low && (
        <p>
          Few seasons end with a match as things stand. Look at other specialties and other answers beside
          your list, not instead of it.
        </p>
      )}
      <p>
        <Link href="/chances/what-if">Try other answers</Link> beside yours, and see what moves.
      </p>
      <p>
        <Link href="/chances/specialties">Compare specialties</Link> for an applicant like you.
      </p>
      <p>
        <Link href="/list">Look through your list</Link> and pin what you want.
      </p>
      <p>
        <Link href="/season/visa">Read the visa rules</Link> that may concern you. No number depends on them.
      </p>
    </div>
  );
}
