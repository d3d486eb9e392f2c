import {
  type AxisEnd,
  capitalised,
  dollars,
  placeName,
  rangeBar,
  type SharedLabels,
  settingName,
  shortDifference,
  shortFirm,
  shortOf100,
  type WordedRow,
} from "@smartpick/report";
import { Fragment, type ReactNode, useId, useState } from "react";
import { Link } from "wouter";
import { Drawing } from "../../ui/drawing.tsx";
import { EvidenceMark, SignalMark } from "../../ui/marks.tsx";
import { Informatics } from "./informatics.tsx";
import { RowActions } from "./row-actions.tsx";
import { RowWhy } from "./row-why.tsx";
import type { TierGroup } from "./tier-groups.ts";

const COLUMNS = 9;

/** The list as a table, one body a tier. A label that every program has alike is said above it and not in each row. */
export function ProgramTable({
  groups,
  axis,
  shared,
}: {
  groups: readonly TierGroup[];
  axis: AxisEnd;
  shared: SharedLabels;
}): ReactNode {
  return (
    <table className="programs">
      <caption className="vh">Programs by tier</caption>
      <thead>
        <tr>
          <th scope="col">Program</th>
          <th scope="col" className="lg">
            Specialty
          </th>
          {shared.signal === null && <th scope="col">Signal</th>}
          <th scope="col" colSpan={2}>
            Interview, of 100 <span className="vh">seasons</span>
          </th>
          <th scope="col">{shared.evidence === null ? "Evidence" : "Kept"}</th>
          <th scope="col" className="n">
            Adds, of 100
          </th>
          <th scope="col" className="lg">
            Informatics
          </th>
          <th scope="col" className="noprint">
            <span className="vh">Pin or drop</span>
          </th>
          <th scope="col" className="print-only">
            Notes
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.tier}>
          {shared.tier === null && (
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS} className="tier-head">
                {group.heading}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <ProgramLine key={row.id} row={row} axis={axis} shared={shared} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function ProgramLine({
  row,
  axis,
  shared,
}: {
  row: WordedRow;
  axis: AxisEnd;
  shared: SharedLabels;
}): ReactNode {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Fragment>
      <tr data-program={row.id} className={open ? "open" : undefined}>
        <th scope="row">
          <Link className="name" href={`/program/${row.id}`}>
            {row.name}
          </Link>
          <span className="sub">
            {placeName(row.city, row.state)} · {capitalised(settingName(row.setting))}
            <span className="below-lg"> · {row.specialty}</span>{" "}
            <button
              type="button"
              className="linklike noprint"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              {open ? "Hide" : "Why"}
              <span className="vh">: {row.name}</span>
            </button>
          </span>
        </th>
        <td className="lg">{row.specialty}</td>
        {shared.signal === null && (
          <td>
            <SignalMark signal={row.signal} none="None" />
          </td>
        )}
        <td>
          <Drawing
            decorative
            markup={rangeBar({
              of: row.name,
              range: row.interview,
              axis,
              thin: row.evidence === "thin",
              width: 110,
              labels: false,
            })}
          />
        </td>
        <td className="n nowrap">
          {shortOf100(row.interview.mid)}
          <span className="sub">
            {shortOf100(row.interview.low)} to {shortOf100(row.interview.high)}
          </span>
        </td>
        <td>
          {shared.evidence === null && <EvidenceMark grade={row.evidence} />}
          {/* The line is kept free while the second look is under way, so that nothing jumps. */}
          <span className="sub nowrap">{row.firm === null ? "\u00a0" : shortFirm(row.firm)}</span>
        </td>
        <td className="n nowrap">
          {shortDifference(row.marginal.chance)}
          <span className="sub">for {dollars(row.marginal.usd)}</span>
        </td>
        <td className="lg">
          <Informatics row={row} />
        </td>
        <td className="noprint">
          <RowActions row={row} />
        </td>
        <td className="print-only box" />
      </tr>
      <tr id={id} hidden={!open}>
        <td colSpan={COLUMNS} className="why">
          {open && <RowWhy row={row} />}
        </td>
      </tr>
    </Fragment>
  );
}
