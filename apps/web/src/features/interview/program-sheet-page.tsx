import type { WordedInterview } from "@smartpick/core";
import { besidesLines, doubtWords, programLine, sheetFinding, trackName } from "@smartpick/report";
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
  const besides = besidesLines(program.besides);
  const factSources = known.map(({ entries }) => [...new Set(entries.map(({ source }) => source))]);
  const sources = [...new Set([...factSources.flat(), ...besides.flatMap((line) => line.sources)])];
  const numbers = (cited: readonly string[]): string =>
    cited.map((source) => `[${sources.indexOf(source) + 1}]`).join(" ");
  return (
    <>
      <p className="eyebrow noprint">
        <Link href="/prepare/interview">Interview</Link>
        {` · ${name}`}
      </p>
      <PageTitle screen={name} of={id}>
        {sheetFinding(program)}
      </PageTitle>
      <p className="lead">{programLine(program, trackName(track), id)}</p>
      {words.sought !== "" && <p className="note ochre">{words.sought}</p>}
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
          {known.map((fact, at) => (
            <li key={fact.field}>
              {fact.words} <span className="quiet">{numbers(factSources[at] ?? [])}</span>
            </li>
          ))}
        </ul>
        {besides.length > 0 && (
          <>
            <h3>Not counted as facts</h3>
            <ul className="bullets">
              {besides.map((line) => (
                <li key={line.words}>
                  {line.words} <span className="quiet">{numbers(line.sources)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
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
