import type { ComparisonPart, SpecialtiesReport } from "@smartpick/core";
import type { Worded, WordedSpecialty } from "@smartpick/report";
import {
  COMPARISON_KEY,
  dollars,
  publishedRateOf,
  specialtiesFinding,
  specialtiesLead,
  worded,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { personOf, useAsking } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { Gate } from "../shared/gate.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { ReadFirst, Warnings } from "../shared/warnings.tsx";
import { ComingSpecialties, ComparedSpecialties } from "./compared-specialties.tsx";
import "./specialties.css";

const WORDS: ScreenWords = {
  screen: "Specialties",
  will: "Specialties will stand here side by side: in how many of 100 seasons the best list of each ends with a match.",
  working: "Comparing specialties",
  meanwhile: "The best list of each specialty is made, one after the other.",
  failed: "The comparison could not be made",
};

/** Base specialties side by side for the answers on screen. */
export function SpecialtiesPage(): ReactNode {
  const asking = useAsking();
  const person = useProfile(personOf);
  const answer = useAnswer(
    "specialties.comparison",
    asking && { profile: asking.profile, options: asking.options },
    {
      person,
      shape: worded,
    },
  );
  return (
    <ProfileScreen words={WORDS} answer={answer} coming={(part) => <Coming part={part as ComparisonPart} />}>
      {(report) => <Compared report={report} />}
    </ProfileScreen>
  );
}

/** The rows found so far, in the order in which they are worked out; the room above them is that of the finding. */
function Coming({ part }: { part: ComparisonPart }): ReactNode {
  const { names, rows } = part;
  return (
    <div className="coming" aria-busy="true" data-state="loading">
      <div className="comparison-head">
        <p className="eyebrow">The best list of each specialty alone</p>
        <PageTitle screen={WORDS.screen}>{WORDS.working}</PageTitle>
        <p className="lead">{WORDS.meanwhile} The order follows at the end.</p>
        <p className="small quiet" role="status">
          {rows.length} of {names.length} {rows.length === 1 ? "is" : "are"} done.
        </p>
      </div>
      <section className="sec" aria-label="Specialties">
        <p className="small quiet comparison-guide">{COMPARISON_KEY}</p>
        <ComingSpecialties part={part} />
      </section>
    </div>
  );
}

function Compared({ report }: { report: Worded<SpecialtiesReport> }): ReactNode {
  const lead = specialtiesLead(report);
  return (
    <>
      <div className="comparison-head">
        <p className="eyebrow">
          {report.equalUsd === undefined
            ? "The best list of each specialty alone, within your limits"
            : `The best list of each specialty alone, each for ${dollars(report.equalUsd)}`}
        </p>
        <Gate report={report} />
        <PageTitle screen="Specialties">{specialtiesFinding(report)}</PageTitle>
        {lead !== null && <p className="lead">{lead}</p>}
        <ReadFirst report={report} />
      </div>
      <section className="sec" aria-label="Specialties">
        <p className="small quiet comparison-guide">{COMPARISON_KEY}</p>
        <ComparedSpecialties report={report} />
      </section>
      <section className="sec cols c-7-5">
        <div className="stack">
          <div className="noprint">
            <h2>More about each</h2>
            {report.specialties.map((row) => (
              <details key={row.specialty} className="more">
                <summary>{row.specialty}</summary>
                <ul className="bullets small">
                  {row.why.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </details>
            ))}
          </div>
          <SourceList
            ids={publishedSources(report.specialties)}
            heading="Where the published figures come from"
          />
        </div>
        <Warnings report={report} />
      </section>
    </>
  );
}

/** The sources of the published figures that stand beside ours. */
function publishedSources(rows: readonly WordedSpecialty[]): string[] {
  return [...new Set(rows.flatMap((row) => publishedRateOf(row)?.source ?? []))];
}
