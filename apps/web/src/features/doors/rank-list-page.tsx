import type { Doors, SeasonDate } from "@smartpick/core";
import { dayWords, dollars, inDays, seasonDayWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { PageTitle } from "../../ui/page-title.tsx";
import { WithTerms } from "../../ui/with-terms.tsx";
import { MATCH_PHRASES } from "../shared/match-phrases.ts";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { SeasonDays } from "../shared/season-days.tsx";
import { useDoors } from "../shared/use-doors.ts";
import { DatedList } from "./dated-list.tsx";
import { dateOf, whenOf } from "./season-dates.ts";

const WORDS: ScreenWords = {
  screen: "Rank list",
  will: "The days of your rank list will stand here.",
  working: "Reading the days of your rank list",
  meanwhile: "Days and fees of your season are put together.",
  failed: "The days of your rank list could not be read",
};

const IDS: readonly (readonly [SeasonDate["id"], string])[] = [
  ["nrmp-registration-deadline", "Last day to register with NRMP without a late fee"],
  ["ranking-opens", "Rank lists can be entered"],
  ["rank-list-deadline", "Last hour to certify your rank list"],
  ["did-i-match", "You are told whether you matched"],
  ["match-day", "You are told where"],
];

const FEES = ["nrmp-registration", "nrmp-late", "nrmp-extra-rank", "nrmp-couple"];

/** The rank list: its days and fees, and what already helps with it. */
export function RankListPage(): ReactNode {
  return (
    <ProfileScreen words={WORDS} answer={useDoors()}>
      {(doors) => <RankList doors={doors} />}
    </ProfileScreen>
  );
}

function RankList({ doors }: { doors: Doors }): ReactNode {
  const fees = doors.fees.filter(({ id }) => FEES.includes(id));
  return (
    <>
      <PageTitle screen="Rank list">{finding(doors)}</PageTitle>
      <p className="lead">
        SmartPick does not order your rank list yet. It shows the days and the fees, and keeps your notes.
      </p>
      <DatedList
        title="The days of your rank list"
        days={IDS.flatMap(([id, what]) => dateOf(doors, id, what))}
        sources={[...fees.map(({ source }) => source)]}
      >
        <h3>What it costs</h3>
        <ul className="lines">
          {fees.map(({ id, title, usd, publishedFor, confidence }) => (
            <li key={id}>
              <WithTerms words={title} phrases={MATCH_PHRASES} />: {dollars(usd)}
              <span className="sub">
                {publishedFor}
                {confidence !== "official" && `, ${confidence}`}
              </span>
            </li>
          ))}
        </ul>
      </DatedList>
      <section className="sec stack">
        <h2>What helps now</h2>
        <ul className="bullets">
          <li>
            Enter each interview in the <Link href="/season">tracker</Link>, with its day.
          </li>
          <li>Write three lines on the program’s page after each interview. They stay on this device.</li>
          <li>
            See <Link href="/season/visa">which doors are still to open</Link>. A shut one keeps every list
            out.
          </li>
        </ul>
      </section>
      <SeasonDays doors={doors} />
    </>
  );
}

function finding(doors: Doors): string {
  const { today } = doors;
  const opens = whenOf(doors, "ranking-opens");
  const ends = whenOf(doors, "rank-list-deadline");
  if (ends.day === null)
    return ends.about === null
      ? `The days of the ${doors.season} rank list are not published yet.`
      : `Your rank list will be due about ${dayWords(ends.about)}. The day is not published yet.`;
  if (today > ends.day) return `Rank lists of the ${doors.season} season are closed.`;
  if (opens.day !== null && today < opens.day)
    return `Rank lists open on ${seasonDayWords(opens)}, ${inDays(today, opens.day)}.`;
  return `Certify your rank list by ${seasonDayWords(ends)}, ${inDays(today, ends.day)}.`;
}
