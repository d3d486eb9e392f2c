import type { SeasonRoom } from "@smartpick/core";
import type { WordedPlan } from "@smartpick/report";
import {
  counted,
  type Deadline,
  deadlinesOf,
  inDays,
  isThisWeek,
  isToCheck,
  listed,
  shortDay,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { useProfile } from "../../store/profile-store.ts";
import { WithTerms } from "../../ui/with-terms.tsx";
import { MATCH_PHRASES } from "../shared/match-phrases.ts";
import { SourceList } from "../shared/source-list.tsx";
import { CalendarDays } from "./calendar-days.tsx";

const MOST_AHEAD = 5;
const MOST_NAMES = 3;

/** What to do in the next seven days, and the dated days after them. */
export function ThisWeek({ room, plan }: { room: SeasonRoom; plan: WordedPlan | null }): ReactNode {
  const type = useProfile((state) => (state.profile ?? state.lastGood)?.applicant.type);
  const isImg = type === "us-img" || type === "non-us-img";
  const all = deadlinesOf(room, { isImg, conditions: plan?.gate?.conditions ?? [] });
  const week = all.filter(({ day }) => isThisWeek(room.today, day));
  const ahead = all.filter(({ day }) => !isThisWeek(room.today, day)).slice(0, MOST_AHEAD);
  const acts = actsOf(room);
  const sources = [...new Set([...week, ...ahead].flatMap(({ source }) => source ?? []))];
  return (
    <div className="stack">
      <h2>This week</h2>
      {acts.length + week.length === 0 && <p>Nothing is due in the next 7 days.</p>}
      {acts.length + week.length > 0 && (
        <ul className="lines due">
          {acts.map((words) => (
            <li key={words} className="act">
              <span className="when">Now</span> <span>{words}</span>
            </li>
          ))}
          <Days days={week} today={room.today} />
        </ul>
      )}
      {ahead.length > 0 && (
        <>
          <h3>Ahead</h3>
          <ul className="lines due">
            <Days days={ahead} today={room.today} />
          </ul>
        </>
      )}
      {[...week, ...ahead].some(isToCheck) && (
        <p className="small quiet">
          Times are Eastern. Days marked “check” are not from an official page.{" "}
          <Link href="/season/visa">Visa rules with their days</Link>
        </p>
      )}
      <CalendarDays plan={plan} />
      <div className="small">
        <SourceList ids={sources} heading="Where these days were read" />
      </div>
    </div>
  );
}

function Days({ days, today }: { days: readonly Deadline[]; today: string }): ReactNode {
  return days.map(({ day, time, what, blocks, sure }) => (
    <li key={`${day}${what}`}>
      <time className="when" dateTime={day}>
        {shortDay(day, today)}
      </time>{" "}
      <span>
        <WithTerms words={what} phrases={MATCH_PHRASES} />
        {time !== null && `, ${time}`}
        <span className="sub">
          {[
            inDays(today, day),
            blocks && `blocks: ${blocks.toLowerCase().replace("ecfmg", "ECFMG")}`,
            isToCheck({ sure }) && "check",
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
    </li>
  ));
}

/** What the applications themselves ask for, as sentences. */
function actsOf({ applications }: SeasonRoom): readonly string[] {
  const open = applications.filter(({ became, interviewed }) => became === "invited" && interviewed === null);
  const late = applications.filter(({ silence }) => silence?.verdict === "late");
  const names = open.slice(0, MOST_NAMES).map(({ name }) => name);
  const more = open.length - names.length;
  return [
    ...(open.length > 0
      ? [
          `Answer ${listed([...names, ...(more > 0 ? [`${more} more`] : [])])}, and enter the day of the interview.`,
        ]
      : []),
    ...(late.length > 0
      ? [`Write once to the few you like most of ${counted(late.length, "late program")}.`]
      : []),
  ];
}
