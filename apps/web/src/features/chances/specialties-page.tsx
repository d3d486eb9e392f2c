import type { SpecialtiesReport } from "@smartpick/core";
import {
  axisFor,
  counted,
  dollarsOrUnknown,
  outOf100,
  rangeBar,
  rangeWords,
  shortOf100,
  specialtyVerdict,
  type Worded,
  type WordedSpecialty,
  worded,
} from "@smartpick/report";
import { type ReactNode, useEffect, useState } from "react";
import { engine } from "../../store/engine.ts";
import { useProfile } from "../../store/profile-store.ts";
import { SEED, todayHere } from "../../store/run.ts";
import { Drawing } from "../../ui/drawing.tsx";
import { EvidenceMark } from "../../ui/marks.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ListGate } from "../shared/list-gate.tsx";
import { Warnings } from "../shared/warnings.tsx";

/** Base specialties side by side for the answers on screen. */
export function SpecialtiesPage(): ReactNode {
  return <ListGate screen="Specialties">{() => <Compared />}</ListGate>;
}

function Compared(): ReactNode {
  const profile = useProfile((state) => state.profile);
  const [report, setReport] = useState<Worded<SpecialtiesReport> | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    if (!profile) return;
    void engine()
      .ask(
        "specialties.comparison",
        { profile, options: { today: todayHere(), seed: SEED } },
        { channel: "specialties" },
      )
      .then((answer) => {
        if (answer.state === "done" && answer.value.ok) setReport(worded(answer.value.value));
        else if (answer.state === "failed") setFailed(answer.detail);
        else if (answer.state === "done" && !answer.value.ok) setFailed(answer.value.problems[0]?.code ?? "");
      });
  }, [profile]);
  if (failed !== null) {
    return (
      <>
        <PageTitle screen="Specialties">The comparison could not be made</PageTitle>
        <p className="note brick">Your answers are as you left them. {failed}</p>
      </>
    );
  }
  if (!report) {
    return (
      <div className="stack-l" aria-busy="true">
        <PageTitle screen="Specialties">Comparing specialties</PageTitle>
        <Skeleton lines={8} />
      </div>
    );
  }
  return <Table report={report} />;
}

function Table({ report }: { report: Worded<SpecialtiesReport> }): ReactNode {
  const rows = [...report.specialties].sort((a, b) => b.match.mid - a.match.mid);
  const axis = axisFor(rows.map((row) => row.match));
  const [first] = rows;
  return (
    <>
      <p className="eyebrow">
        {report.season} season · the best list of each specialty alone, within your limits
      </p>
      <PageTitle screen="Specialties">
        {first && first.match.mid > 0
          ? `${first.specialty} gives you the best odds: ${outOf100(first.match.mid)} of 100.`
          : "Specialties side by side"}
      </PageTitle>
      {first && (
        <p className="lead">
          The true number is likely {rangeWords(first.match)}. Where the bars overlap, the order may be luck.
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="tablewrap sec" aria-label="Specialties" tabIndex={0}>
        <table className="programs">
          <thead>
            <tr>
              <th scope="col">Specialty</th>
              <th scope="col" colSpan={2}>
                Seasons of 100 with a match
              </th>
              <th scope="col" className="room">
                Evidence
              </th>
              <th scope="col" className="n room">
                Programs applied to
              </th>
              <th scope="col" className="n room">
                Cost
              </th>
              <th scope="col" className="lg">
                Way to informatics
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.specialty} row={row} axis={axis} />
            ))}
          </tbody>
        </table>
      </section>
      <section className="sec cols c-7-5">
        <div>
          <h2>In words</h2>
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

function Line({ row, axis }: { row: WordedSpecialty; axis: ReturnType<typeof axisFor> }): ReactNode {
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
              range: row.match,
              axis,
              thin: row.evidence === "thin",
              width: 150,
              labels: false,
            })}
          />
        )}
      </td>
      <td className="n nowrap">
        {covered ? (
          <>
            {shortOf100(row.match.mid)}
            <span className="sub">
              {shortOf100(row.match.low)} to {shortOf100(row.match.high)}
            </span>
          </>
        ) : (
          <span className="unknown">Unknown</span>
        )}
      </td>
      <td className="room">
        <EvidenceMark grade={row.evidence} />
      </td>
      <td className="n room">
        {row.applications}
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
