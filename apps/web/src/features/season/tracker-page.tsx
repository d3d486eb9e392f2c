import type { SeasonRoom } from "@smartpick/core";
import {
  chancePhrase,
  dayInSeason,
  isAtCap,
  opensNext,
  rangeSentence,
  silenceFinding,
  silenceSentences,
  type WordedPlan,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useAsking } from "../../store/asking.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { Gate } from "../shared/gate.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { SeasonDays } from "../shared/season-days.tsx";
import { useDoors } from "../shared/use-doors.ts";
import { useList } from "../shared/use-list.ts";
import { BeforeSent } from "./before-sent.tsx";
import { ClosedSeasons } from "./closed-seasons.tsx";
import { CourseFigure } from "./course-figure.tsx";
import { SilenceFigure } from "./silence-figure.tsx";
import { ThisWeek } from "./this-week.tsx";
import { Tracker } from "./tracker.tsx";
import { WhereTheyStand } from "./where-they-stand.tsx";
import "./season.css";

const WORDS: ScreenWords = {
  screen: "Season",
  will: "What you have sent and what came back will stand here, with the days of your season.",
  working: "Reading your season",
  meanwhile: "Dates, applications and answers are put together.",
  failed: "Your season could not be read",
};

/** The season as it happens: silence, this week, every application, and how news moved the chance. */
export function TrackerPage(): ReactNode {
  const asking = useAsking();
  const input = asking && { profile: asking.profile, options: asking.options };
  const room = useAnswer("season.room", input, asking === null ? {} : { person: asking.person });
  const list = useList();
  return (
    <>
      <ProfileScreen words={WORDS} answer={room}>
        {(value) =>
          value.applications.length === 0 ? (
            <NothingSent room={value} list={list} />
          ) : (
            <UnderWay room={value} list={list} />
          )
        }
      </ProfileScreen>
      <DaysOfSeason />
      <ClosedSeasons />
    </>
  );
}

/** The season on one line, below what is to be done in it. */
function DaysOfSeason(): ReactNode {
  const doors = useDoors().last;
  return doors && <SeasonDays doors={doors} />;
}

interface SeasonProps {
  readonly room: SeasonRoom;
  readonly list: LiveAnswer<WordedPlan>;
}

function NothingSent({ room, list }: SeasonProps): ReactNode {
  return (
    <>
      <PageTitle screen="Season">
        {opensNext(room) ?? `The days of the ${room.season} season are not published yet.`}
      </PageTitle>
      <p className="lead">Tell what you have sent. From then on every answer, and every silence, counts.</p>
      <BeforeSent room={room} plan={list.last} coming={list.state === "running"} />
      <section className="sec cols c-7-5">
        <SilenceFigure room={room} />
        <ThisWeek room={room} plan={list.last} />
      </section>
    </>
  );
}

function UnderWay({ room, list }: SeasonProps): ReactNode {
  const plan = list.last;
  return (
    <>
      <p className="eyebrow">{dayInSeason(room.today, room.today)}</p>
      {plan && <Gate report={plan} />}
      <PageTitle screen="Season">
        {silenceFinding(room)} <ChanceNow list={list} />
      </PageTitle>
      <p className="lead">
        {[
          ...(plan && !isAtCap(plan.chance) ? [rangeSentence(plan.chance.match)] : []),
          ...silenceSentences(room),
        ].join(" ")}
      </p>
      {plan && plan.chance.match.mid < LOW && (
        <p>
          What is open this season stands under This week. Beside it you can{" "}
          <Link href="/me">plan the next season</Link> and{" "}
          <Link href="/chances/specialties">compare specialties</Link> for it.
        </p>
      )}
      <section className="sec cols c-7-5">
        <SilenceFigure room={room} />
        <div className="stack-l">
          <ThisWeek room={room} plan={plan} />
          <WhereTheyStand applications={room.applications} />
        </div>
      </section>
      <Tracker room={room} />
      <section className="sec">
        <CourseFigure room={room} />
      </section>
    </>
  );
}

/** Below this the next season stands beside this one, never in its place. */
const LOW = 0.15;

/** The same chance as under Chances; while it is worked out anew the last one stays, greyed. */
function ChanceNow({ list }: { list: LiveAnswer<WordedPlan> }): ReactNode {
  const { last, state } = list;
  if (last === null) return <span className="quiet">Your chance is being worked out.</span>;
  const renewing = state === "running";
  return (
    <span className={renewing ? "renewing" : undefined} aria-busy={renewing || undefined}>
      You match in {chancePhrase(last.chance.match.mid)} seasons now.
    </span>
  );
}
