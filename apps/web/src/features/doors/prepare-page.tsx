import type { Doors, FieldLimit } from "@smartpick/core";
import { dayWords, grouped, inDays, nextSentence, seasonDayWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { PageTitle } from "../../ui/page-title.tsx";
import { WithTerms } from "../../ui/with-terms.tsx";
import { FORM_PHRASES } from "../shared/match-phrases.ts";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { useDoors } from "../shared/use-doors.ts";
import { DatedList } from "./dated-list.tsx";
import { dateOf, whenOf } from "./season-dates.ts";

const WORDS: ScreenWords = {
  screen: "Prepare",
  will: "What to prepare, what the application form takes, and by when, will stand here.",
  working: "Reading what the application takes",
  meanwhile: "Days and limits of your season are put together.",
  failed: "What the application takes could not be read",
};

const FIELDS: Readonly<Record<string, string>> = {
  experiences: "Experiences",
  "most-meaningful-experiences": "Of these, most meaningful ones",
  "experience-description": "Text of an experience",
  "most-meaningful-description": "More text of a most meaningful one",
  "impactful-experience": "Text on an impactful experience",
  "scholarly-works-starred": "Scholarly works with a star",
  "personal-statement": "Personal statement",
  "letters-per-program": "Letters for one program",
  "geographic-preferences": "Regions you prefer",
  "geographic-preference-text": "Text on a region",
  "setting-preference-text": "Text on a setting",
};

/** What to prepare: the acts that raise the chance, what the form takes, and by when. */
export function PreparePage(): ReactNode {
  return (
    <ProfileScreen words={WORDS} answer={useDoors()}>
      {(doors) => <Prepare doors={doors} />}
    </ProfileScreen>
  );
}

function Prepare({ doors }: { doors: Doors }): ReactNode {
  const limits = doors.limits.filter(({ field }) => FIELDS[field] !== undefined);
  return (
    <>
      <PageTitle screen="Prepare">{finding(doors)}</PageTitle>
      <p className="lead">
        Write your texts here and see what a reader may stop at. Below stands what to do first, and what the
        form takes.
      </p>
      <section className="sec stack">
        <h2>What you can do here</h2>
        <ul className="bullets">
          <li>
            <Link href="/prepare/documents">Write and check your texts</Link>: statement, entries, letter
            requests, interview answers.
          </li>
          <li>
            <Link href="/prepare/application">Fill the application form</Link>: ten experiences, scholarly
            work, regions, each with its count and ready to copy. A PDF of it can be read in.
          </li>
          <li>
            <Link href="/prepare/letters">Plan your letters</Link>: who can speak for what, whom to ask by
            when, a page of facts for each writer.
          </li>
          <li>
            <Link href="/prepare/interview">Practise for interviews</Link>: what they will ask, in writing and
            aloud, and a sheet of each program.
          </li>
          <li>
            <Link href="/chances">See what would help most</Link>, with the last day to begin.
          </li>
          <li>
            <Link href="/season/visa">See which doors are still to open</Link>, by when and for how much.
          </li>
          <li>
            <Link href="/list/ask-first">Ask programs first</Link>: one e-mail text serves all.
          </li>
          <li>
            <Link href="/list/costs">See what the applications cost</Link>, service by service.
          </li>
          <li>
            <Link href="/me/seal">Send your file to an adviser</Link>, sealed for one person.
          </li>
        </ul>
      </section>
      <section className="sec stack">
        <h2>What the application form takes</h2>
        <ul className="lines">
          {limits.map((limit) => (
            <li key={limit.field}>
              <b>
                <WithTerms words={FIELDS[limit.field] ?? limit.field} phrases={FORM_PHRASES} />
              </b>
              <span className="sub">{limitWords(limit)}</span>
            </li>
          ))}
        </ul>
        <div className="small">
          <SourceList
            ids={[
              ...new Set(
                limits.flatMap(({ source, others = [] }) => [source, ...others.map((other) => other.source)]),
              ),
            ]}
            heading="Where this was read"
          />
        </div>
      </section>
      <DatedList
        title="By when"
        days={[
          ...dateOf(doors, "eras-opens", "The application opens"),
          ...dateOf(doors, "applications-open", "First day to send applications"),
          ...dateOf(doors, "programs-review", "Programs begin to read applications"),
        ]}
      >
        {!doors.canApply && <p>{nextSentence(doors)}</p>}
      </DatedList>
    </>
  );
}

function limitWords({ max, unit, note, publishedFor, others = [] }: FieldLimit): string {
  const most =
    max === null
      ? "no number is published"
      : `at most ${grouped(max)}${unit === "characters" ? " characters" : ""}`;
  const also = others.map((other) => ` Widely repeated: ${grouped(other.max)}.`).join("");
  return `${most}, ${publishedFor}${note === null ? "" : `. ${note}`}${also}`;
}

function finding(doors: Doors): string {
  const { today, canApply, season } = doors;
  const send = whenOf(doors, "applications-open");
  const read = whenOf(doors, "programs-review");
  if (!canApply)
    return `Applications of the ${season} season are over. What you prepare now serves the next one.`;
  if (send.day === null)
    return send.about === null
      ? `The ${season} application opens later. Its days are not published yet.`
      : `Be ready by about ${dayWords(send.about)}. The day is not published yet.`;
  if (today < send.day) return `Be ready by ${seasonDayWords(send)}, ${inDays(today, send.day)}.`;
  if (read.day !== null && today < read.day)
    return `Programs begin to read on ${seasonDayWords(read)}, ${inDays(today, read.day)}.`;
  return "Programs read now. Send what is ready.";
}
