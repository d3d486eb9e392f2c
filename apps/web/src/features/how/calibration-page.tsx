import type { Calibration, CalibrationSection, CalibrationTable } from "@smartpick/core";
import calibration from "@smartpick/data/calibration.json";
import { calibrationFinding, calibrationTable, counted, reliabilitySets } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { DataTable } from "../../ui/data-table.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { ReliabilityFigure } from "./reliability-figure.tsx";

const DOCUMENT = calibration as unknown as Calibration;
/** Longer tables open on request. */
const SHORT = 12;

/** How the numbers fared where they could be checked: charts of said against happened, then every table of the fit. */
export function CalibrationPage(): ReactNode {
  return (
    <>
      <p className="eyebrow">
        <Link href="/how">How we know</Link> · Calibration
      </p>
      <PageTitle screen="Calibration">{calibrationFinding(DOCUMENT)}</PageTitle>
      <p className="lead">
        We checked our numbers against results that took no part in making them. Here is where we were wrong,
        and where we were right.
      </p>
      <p className="small quiet under-lead">
        The numbers above are the middle group of self-reported applicants. Every group stands below.
      </p>
      {DOCUMENT.sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
      <p className="sec small quiet">Estimates of version {DOCUMENT.version}.</p>
    </>
  );
}

function Section({ section }: { section: CalibrationSection }): ReactNode {
  const charts = reliabilitySets({ sections: [section] });
  return (
    <section className="sec stack calibration">
      <h2>{section.title}</h2>
      {section.tables.length === 0 ? (
        <ul className="bullets">
          {section.words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      ) : (
        section.words.map((word) => <p key={word}>{word}</p>)
      )}
      {section.tables.map((table, at) => {
        const chart = charts[at];
        return chart ? (
          <ReliabilityFigure key={table.id} chart={chart} table={table} />
        ) : (
          <Figures key={table.id} table={table} />
        );
      })}
      {section.notes.map((note) => (
        <p key={note} className="small quiet">
          {note}
        </p>
      ))}
    </section>
  );
}

/** A short table as it stands; of a long one what lies outside its target, and the rest on request. */
function Figures({ table }: { table: CalibrationTable }): ReactNode {
  if (table.rows.length <= SHORT) return <DataTable table={calibrationTable(table)} />;
  const inside = table.columns.findIndex(({ key }) => key === "inside");
  const outside = inside < 0 ? [] : table.rows.filter((row) => row[inside] === "no");
  return (
    <div className="stack">
      {outside.length > 0 && (
        <DataTable table={calibrationTable({ ...table, title: `${table.title}: outside`, rows: outside })} />
      )}
      <details className="more">
        <summary>
          {table.title}: show all {counted(table.rows.length, "row")}
        </summary>
        <DataTable table={calibrationTable(table)} />
      </details>
    </div>
  );
}
