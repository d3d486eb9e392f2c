import type { Doors, SoapFacts } from "@smartpick/core";
import { chancePhrase, dayWords, inDays, seasonDayWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { PageTitle } from "../../ui/page-title.tsx";
import { WithTerms } from "../../ui/with-terms.tsx";
import { MATCH_PHRASES } from "../shared/match-phrases.ts";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { SeasonDays } from "../shared/season-days.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { useDoors } from "../shared/use-doors.ts";
import { DatedList } from "./dated-list.tsx";
import { type DatedWords, dateOf, whenOf } from "./season-dates.ts";

const WORDS: ScreenWords = {
  screen: "SOAP week",
  will: "The hours and the rules of SOAP week will stand here.",
  working: "Reading the days of SOAP week",
  meanwhile: "Hours and rules of your season are put together.",
  failed: "The days of SOAP week could not be read",
};

/** SOAP week: its hours, its rules, and what to have ready. */
export function SoapPage(): ReactNode {
  return (
    <ProfileScreen words={WORDS} answer={useDoors()}>
      {(doors) => <Soap doors={doors} />}
    </ProfileScreen>
  );
}

function Soap({ doors }: { doors: Doors }): ReactNode {
  const { soap } = doors;
  return (
    <>
      <PageTitle screen="SOAP week">{finding(doors)}</PageTitle>
      <p className="lead">
        SOAP fills the positions that the Match leaves open. SmartPick does not plan that week yet. It shows
        its hours and its rules.
      </p>
      <DatedList title="The hours of that week" days={daysOf(doors)}>
        {soap !== null && soap.rounds.length === 0 && (
          <p>The hours of the rounds are not published for this season.</p>
        )}
      </DatedList>
      {soap !== null && <Rules soap={soap} doors={doors} />}
      <section className="sec stack">
        <h2>What helps now</h2>
        <ul className="bullets">
          <li>
            <Link href="/season/visa">Open every door in time</Link>: who may not begin on 1 July is not in
            SOAP.
          </li>
          <li>
            <Link href="/list/others">Find programs beside your list</Link>, as another specialty may be open
            that week.
          </li>
        </ul>
      </section>
      <SeasonDays doors={doors} />
    </>
  );
}

function daysOf(doors: Doors): readonly DatedWords[] {
  const rounds = (doors.soap?.rounds ?? []).map(
    ({ round, date, time, until, source, confidence }): DatedWords => ({
      what: `Offers, round ${round}`,
      on: { day: date, about: null },
      time: `${time} to ${until}`,
      official: confidence === "official",
      source,
      note: null,
    }),
  );
  return [
    ...dateOf(doors, "did-i-match", "You are told whether you matched"),
    ...dateOf(doors, "soap-applications-open", "Applications can be sent"),
    ...dateOf(doors, "soap-programs-read", "Programs begin to read"),
    ...rounds,
    ...dateOf(doors, "soap-ends", "SOAP ends"),
    ...dateOf(doors, "match-day", "Match Day"),
  ];
}

function Rules({ soap, doors }: { soap: SoapFacts; doors: Doors }): ReactNode {
  const limit = doors.limits.find(({ field }) => field === "soap-applications");
  const sources = [...soap.rules, ...soap.filled, ...(limit ? [limit] : [])].map(({ source }) => source);
  return (
    <section className="sec stack">
      <h2>Its rules</h2>
      <ul className="bullets">
        {limit?.max != null && <li>At most {limit.max} applications in each service.</li>}
        {soap.rules.map(({ id, title }) => (
          <li key={id}>
            <WithTerms words={title} phrases={MATCH_PHRASES} />
          </li>
        ))}
        {soap.filled.map(({ afterRound, share, publishedFor }) => (
          <li key={afterRound}>
            After round {afterRound}, {chancePhrase(share)} of its positions were filled in {publishedFor}.
          </li>
        ))}
      </ul>
      <div className="small">
        <SourceList ids={[...new Set(sources)]} heading="Where this was read" />
      </div>
    </section>
  );
}

function finding(doors: Doors): string {
  const { today } = doors;
  const begins = whenOf(doors, "match-week-monday");
  const ends = whenOf(doors, "soap-ends");
  if (begins.day === null)
    return begins.about === null
      ? `The days of SOAP ${doors.season} are not published yet.`
      : `SOAP week will begin about ${dayWords(begins.about)}. The day is not published yet.`;
  if (today < begins.day)
    return `SOAP week begins on ${seasonDayWords(begins)}, ${inDays(today, begins.day)}.`;
  if (ends.day !== null && today <= ends.day) return `SOAP week runs until ${seasonDayWords(ends)}.`;
  return `SOAP week of the ${doors.season} season is over.`;
}
