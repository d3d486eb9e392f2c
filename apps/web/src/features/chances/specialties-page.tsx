import type { SpecialtiesReport } from "@smartpick/core";
import type { Worded, WordedSpecialty } from "@smartpick/report";
import {
  axisFor,
  COMPARISON_GUIDE,
  comparedMatch,
  counted,
  dollars,
  dollarsOrUnknown,
  rangeBar,
  shortOf100,
  specialtiesFinding,
  specialtiesLead,
  specialtyVerdict,
  worded,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { personOf, useAsking } from "../../store/asking.ts";
import { useProfile } from "../../store/profile-store.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { EvidenceMark } from "../../ui/marks.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { Gate } from "../shared/gate.tsx";
import { ProfileScreen, type ScreenWords } from "../shared/profile-screen.tsx";
import { SourceList } from "../shared/source-list.tsx";
import { ReadFirst, Warnings } from "../shared/warnings.tsx";

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
    <ProfileScreen words={WORDS} answer={answer}>
      {(report) => <Table report={report} />}
    </ProfileScreen>
  );
}

function Table({ report }: { report: Worded<SpecialtiesReport> }): ReactNode {
  const rows = [...report.specialties].sort((a, b) => comparedMatch(b).mid - comparedMatch(a).mid);
  const axis = axisFor(rows.map(comparedMatch));
  // On a phone the bar gives way, so that the numbers beside it stand within the screen.
  const barWidth = useMedia("(min-width: 480px), print") ? 150 : 60;
  const lead = specialtiesLead(report);
  return (
    <>
      <p className="eyebrow">
        {report.equalUsd === undefined
          ? "The best list of each specialty alone, within your limits"
          : `The best list of each specialty alone, each for ${dollars(report.equalUsd)}`}
      </p>
      <Gate report={report} />
      <PageTitle screen="Specialties">{specialtiesFinding(report)}</PageTitle>
      {lead !== null && <p className="lead">{lead}</p>}
      <ReadFirst report={report} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="tablewrap sec" aria-label="Specialties" tabIndex={0}>
        <table className="programs">
          <Head />
          <tbody>
            {rows.map((row) => (
              <Line key={row.specialty} row={row} axis={axis} barWidth={barWidth} />
            ))}
          </tbody>
        </table>
      </section>
      <div className="stack small quiet">
        <p>{COMPARISON_GUIDE}</p>
        <SourceList ids={publishedSources(rows)} heading="Where the published figures come from" />
      </div>
      <section className="sec cols c-7-5">
        <div className="noprint">
          <h2>More about each</h2>
          {rows.map((row) => (
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
        <Warnings report={report} />
      </section>
    </>
  );
}

function Head(): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col">Specialty</th>
        <th scope="col" colSpan={2}>
          Seasons of 100 with a match
        </th>
        <th scope="col" className="n">
          Published
        </th>
        <th scope="col" className="room">
          Evidence
        </th>
        <th scope="col" className="n room">
          Programs applied to
        </th>
        <th scope="col" className="n room">
          Cost of its own best list
        </th>
        <th scope="col" className="lg">
          Way to informatics
        </th>
      </tr>
    </thead>
  );
}

function Line({
  row,
  axis,
  barWidth,
}: {
  row: WordedSpecialty;
  axis: ReturnType<typeof axisFor>;
  barWidth: number;
}): ReactNode {
  const { informatics } = row;
  const covered = row.verdict !== "not-covered";
  return (
    <tr>
      <th scope="row">
        {row.specialty}
        <span className="sub">
          {specialtyVerdict(row.verdict)}
          {row.sought && " · you seek it"}
        </span>
        <span className="below-room">
          <EvidenceMark grade={row.evidence} />
        </span>
      </th>
      <td>
        {covered && (
          <Drawing
            decorative
            markup={rangeBar({
              of: row.specialty,
              range: comparedMatch(row),
              axis,
              thin: row.evidence === "thin",
              width: barWidth,
              labels: false,
            })}
          />
        )}
      </td>
      <Odds row={row} />
      <PublishedRate row={row} />
      <td className="room">
        <EvidenceMark grade={row.evidence} />
      </td>
      <td className="n room">
        {row.equal?.applications ?? row.applications}
        <span className="sub">of {row.programs}</span>
      </td>
      <td className="n room">
        {row.usd === null ? <span className="unknown">Unknown</span> : dollarsOrUnknown(row.usd)}
      </td>
      <td className="lg">
        {counted(informatics.fellowshipsByBase, "fellowship")} with this base
        <span className="sub">
          {counted(informatics.programsWithFellowship, "program")} with one at the sponsor
        </span>
      </td>
    </tr>
  );
}

/** The middle and the range, or that the specialty is not covered. */
function Odds({ row }: { row: WordedSpecialty }): ReactNode {
  const covered = row.verdict !== "not-covered";
  const { low, mid, high } = comparedMatch(row);
  return (
    <td className="n nowrap">
      {covered ? (
        <>
          {shortOf100(mid)}
          <span className="sub">
            {shortOf100(low)} to {shortOf100(high)}
          </span>
        </>
      ) : (
        <span className="unknown">Unknown</span>
      )}
    </td>
  );
}

/** The published figure of the applicant's type, of 100 who ranked the specialty or, failing that, who preferred it. */
function PublishedRate({ row }: { row: WordedSpecialty }): ReactNode {
  const { perApplicant, published } = row;
  const rate = perApplicant?.rate ?? published?.matchRate ?? null;
  const year = perApplicant?.year ?? published?.year;
  return (
    <td className="n nowrap">
      {rate === null ? (
        <span className="unknown">Unknown</span>
      ) : (
        <>
          {shortOf100(rate)}
          <span className="sub">in {year}</span>
        </>
      )}
    </td>
  );
}

/** The sources of the published figures that stand beside ours. */
function publishedSources(rows: readonly WordedSpecialty[]): string[] {
  const sources = rows.map(({ perApplicant, published }) => perApplicant?.source ?? published?.source);
  return [...new Set(sources.filter((source) => source !== undefined))];
}
