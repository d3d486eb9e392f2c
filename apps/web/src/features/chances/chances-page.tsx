import type { WordedPlan } from "@smartpick/report";
import {
  chancePhrase,
  counted,
  endsOf100,
  headlineSentences,
  invitedSentence,
  isAtCap,
  levelSentences,
  otherInterviewReading,
  outOf100,
  rangeBar,
  rangeNote,
  rangeSentence,
  seasonEnds,
  seasonSoFarSentences,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { Drawing } from "../../ui/drawing.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { useWidth } from "../../ui/use-width.ts";
import { EmptyList } from "../shared/empty-list.tsx";
import { Gate } from "../shared/gate.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { useList } from "../shared/use-list.ts";
import { ReadFirst, Warnings } from "../shared/warnings.tsx";
import { InterviewDots } from "./interview-dots.tsx";
import { SeasonEndsFigure } from "./season-ends.tsx";

const WORDS: ScreenWords = {
  screen: "My chances",
  will: "How a season like yours may end will stand here: of 100 seasons, how many end with a match.",
  working: "Playing your season many times",
  meanwhile: "The list is made first. The chances are those of a season with it.",
  failed: "The chances could not be worked out",
};

/** How a season with the list ends, how sure that is, and how many interviews to expect. */
export function ChancesPage(): ReactNode {
  return (
    <ProfileScreen words={WORDS} answer={useList()}>
      {(report) =>
        report.list.length === 0 ? <EmptyList words={WORDS} report={report} /> : <Season report={report} />
      }
    </ProfileScreen>
  );
}

function Season({ report }: { report: WordedPlan }): ReactNode {
  const { match, anyInterview, interviews } = report.chance;
  const ends = seasonEnds(match.mid, anyInterview.mid);
  const [, , none] = endsOf100(ends);
  const best = bestToCome(report);
  const invited = invitedSentence(report);
  const noInterview = `In ${none === 0 ? "fewer than 1" : none} of 100 seasons no interview comes.`;
  return (
    <>
      <p className="eyebrow">Your list of {counted(report.list.length, "program")}</p>
      <Gate report={report} />
      <PageTitle screen="My chances">
        In {chancePhrase(match.mid)} seasons like this one, you match.
      </PageTitle>
      <p className="lead">
        {[
          ...(isAtCap(report.chance) ? [] : [rangeSentence(match)]),
          ...headlineSentences(report),
          invited ?? noInterview,
        ].join(" ")}
      </p>
      <ReadFirst report={report} />
      {report.inSeason && <p>{seasonSoFarSentences(report.inSeason)}</p>}
      <section className="sec cols c-7-5">
        <div className="stack">
          <h2>How 100 seasons like this one end</h2>
          <SeasonEndsFigure ends={ends} />
        </div>
        <div className="stack">
          <h2>How sure are we?</h2>
          <p className="small quiet">
            The bar covers 80 of 100 ways the facts could turn out. Better facts make it shorter. Luck stays.
          </p>
          <RangeLine report={report} />
          {levelSentences(report).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {invited === null && (
            <p>
              At least one interview comes in about {Math.min(99, 100 - none)} of 100 seasons{" "}
              {rangeNote(anyInterview)}. {otherInterviewReading(report).join(" ")}
            </p>
          )}
          {best > 0 && best < UNLIKELY && (
            <p className="small quiet">
              {report.inSeason
                ? `Of the ${report.inSeason.waiting} without an answer, the best is ${outOf100(best)} of 100 for an interview.`
                : `The best single program is ${outOf100(best)} of 100 for an interview. That is common, and it is why the list is long.`}
            </p>
          )}
        </div>
      </section>
      <section className="sec stack">
        <h2>Interviews</h2>
        <p className="quiet">
          {interviews.pmf
            ? "50 equally likely seasons. Each dot is one season, placed at its number of interviews."
            : `The middle season has ${counted(Math.round(interviews.q50), "interview")}.`}
        </p>
        {interviews.pmf && <InterviewDots pmf={interviews.pmf} />}
      </section>
      <section className="sec cols c-2">
        <NextSteps over={report.inSeason?.applications === "over"} />
        <Warnings report={report} />
      </section>
    </>
  );
}

/** Below this the best program of a list is no likely interview. */
const UNLIKELY = 0.35;

/** The largest chance of an interview that has not come yet; 0 where none is to come. */
function bestToCome({ list }: WordedPlan): number {
  const toCome = list.filter(({ inSeason }) => inSeason === undefined || inSeason.state === "waiting");
  return toCome.reduce((highest, { interview }) => Math.max(highest, interview.mid), 0);
}

function NextSteps({ over }: { over: boolean }): ReactNode {
  return (
    <div className="stack">
      <h2>What to do next</h2>
      <p>
        <Link href="/list">Look through your list</Link>
        {over
          ? ". No application can be added this season; what programs answer moves these numbers."
          : " and pin what you want. Every change moves these numbers."}
      </p>
      <p>
        <Link href="/chances/specialties">Compare specialties</Link> for an applicant like you.
      </p>
      <p>
        <Link href="/season/visa">Read the visa rules</Link> that may concern you. No number depends on them.
      </p>
    </div>
  );
}

function RangeLine({ report }: { report: WordedPlan }): ReactNode {
  const [host, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={host}>
      {width > 0 && (
        <Drawing
          markup={rangeBar({
            of: "a match this season",
            range: report.chance.match,
            axis: 100,
            thin: false,
            width: Math.min(width, 420),
            labels: true,
          })}
        />
      )}
    </div>
  );
}
