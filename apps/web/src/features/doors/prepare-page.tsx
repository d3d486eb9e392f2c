import type { Doors, FieldLimit } from "@smartpick/core";
import { dayWords, grouped, inDays, nextSentence, seasonDayWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { PageTitle } from "../../ui/page-title.tsx";
import { WithTerms } from "../../ui/with-terms.tsx";
import { FORM_PHRASES } from "../shared/match-phrases.ts";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { useDoors } from "../shared/use-doors.ts";
import { DatedList } from "./dated-list.tsx";
import { PrepareIndex } from "./prepare-index.tsx";
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
        Everything that you prepare stands here by its stage. Below it: what the form takes, and by when.
      </p>
      <PrepareIndex />
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
