import type { LettersReport } from "@smartpick/core";
import { LETTERS_PROMISE, lettersHeadline, remarkWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { PageTitle } from "../../ui/page-title.tsx";
import { ProfileScreen } from "../shared/profile-screen.tsx";
import { CoverageMatrix } from "./coverage-matrix.tsx";
import { FirstLetter } from "./first-letter.tsx";
import { LetterList } from "./letter-list.tsx";
import { LetterRules } from "./letter-rules.tsx";
import { LETTER_WORDS, useLetters } from "./use-letters.ts";
import { WhoGoesWhere } from "./who-goes-where.tsx";
import "./recommendations.css";

/** Letters of recommendation: who can speak for what, how each stands, and which go where. */
export function LettersPage(): ReactNode {
  return (
    <ProfileScreen words={LETTER_WORDS} answer={useLetters()}>
      {(report) => <Letters report={report} />}
    </ProfileScreen>
  );
}

function Letters({ report }: { report: LettersReport }): ReactNode {
  const isTold = report.letters.length > 0;
  return (
    <>
      <PageTitle screen="Letters">{lettersHeadline(report)}</PageTitle>
      <p className="lead">
        {isTold
          ? "Below: who can speak of which quality, and the next step of each letter."
          : "Add each person whom you may ask, also before you ask. You then see what nobody speaks of."}
      </p>
      <p className="small quiet rec-promise">{LETTERS_PROMISE}</p>
      <p className="row noprint rec-acts">
        <Link className="btn primary" href="/prepare/letters/add">
          {isTold ? "Add another letter" : "Add a letter"}
        </Link>
      </p>
      {isTold ? <Told report={report} /> : <FirstLetter report={report} />}
      <LetterRules report={report} />
    </>
  );
}

function Told({ report }: { report: LettersReport }): ReactNode {
  return (
    <>
      <CoverageMatrix report={report} />
      <LetterList report={report} />
      <WhoGoesWhere report={report} />
      {report.remarks.length > 0 && (
        <section className="sec stack">
          <h2>To know or to correct</h2>
          <ul className="bullets">
            {report.remarks.map((remark) => (
              <li key={JSON.stringify(remark)}>{remarkWords(remark, report)}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="small noprint rec-calendar">
        The days of your letters stand in <Link href="/season">the calendar file of your season</Link>, with
        reminders.
      </p>
    </>
  );
}
