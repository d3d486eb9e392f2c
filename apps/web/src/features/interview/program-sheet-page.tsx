import type { WordedInterview } from "@smartpick/core";
import { doubtWords, interviewFinding, programLine, trackName } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { PageTitle } from "../../ui/page-title.tsx";
import { ProfileScreen } from "../shared/profile-screen.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { ExpectedQuestions } from "./expected-questions.tsx";
import { INTERVIEW_WORDS, useInterview } from "./use-interview.ts";
import "./interview.css";

/** One program before an interview: what is known with sources, what to ask there, what to expect. */
export function ProgramSheetPage({ program }: { program: string }): ReactNode {
  return (
    <ProfileScreen words={INTERVIEW_WORDS} answer={useInterview(program)}>
      {(report) => report.program !== undefined && <SheetOf report={report} program={report.program} />}
    </ProfileScreen>
  );
}

function SheetOf({
  report,
  program,
}: {
  report: WordedInterview;
  program: NonNullable<WordedInterview["program"]>;
}): ReactNode {
  const { id, name, track, doubt, known, unknown, words } = program;
  const sources = [...new Set(known.flatMap(({ entries }) => entries.map(({ source }) => source)))];
  const numbers = (fact: (typeof known)[number]): string =>
    [...new Set(fact.entries.map(({ source }) => `[${sources.indexOf(source) + 1}]`))].join(" ");
  return (
    <>
      <p className="eyebrow noprint">
        <Link href="/prepare/interview">Interview</Link>
        {` · ${name}`}
      </p>
      <PageTitle screen={name} of={id}>
        {sheetTitle(report)}
      </PageTitle>
      <p className="lead">{programLine(program, trackName(track), id)}</p>
      {words.standing !== "" && <p>{words.standing}</p>}
      {doubt !== null && <p className="note ochre">{doubtWords(doubt)}.</p>}
      <p className="row noprint iv-acts">
        <button type="button" className="btn s" onClick={() => window.print()}>
          Print this sheet
        </button>
        <Link className="btn s" href={`/program/${id}`}>
          The program’s page
        </Link>
      </p>
      <Lines title="Why you want it" lines={words.reasons} />
      <section className="sec stack">
        <h2>What is known</h2>
        <ul className="bullets">
          {known.map((fact) => (
            <li key={fact.field}>
              {fact.words} <span className="quiet">{numbers(fact)}</span>
            </li>
          ))}
        </ul>
        <div className="small">
          <SourceList ids={sources} numbered />
        </div>
      </section>
      <Lines title="Ask there" lines={unknown.map((fact) => fact.words)} />
      <ExpectedQuestions report={report} program={id} />
      <section className="sec stack">
        <h2>The same day, after the interview</h2>
        <ul className="plain iv-after">
          {words.afterwards.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What is known of the program, without what stands on every sheet: `"A Program, Queens, NY: 7 facts known, 3 to ask there"`. */
function sheetTitle(report: WordedInterview): string {
  const [first = ""] = interviewFinding({ ...report, flags: [], notTold: [] }).split(". Nothing ");
  return first;
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <section className="sec stack">
      <h2>{title}</h2>
      <ul className="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
