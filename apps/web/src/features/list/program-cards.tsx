import {
  type AxisEnd,
  counted,
  programLine,
  rangeBar,
  type SharedLabels,
  settingName,
  shortDifference,
  shortFirm,
  shortOf100,
  type WordedRow,
} from "@smartpick/report";
import { type ReactNode, useState } from "react";
import { Link } from "wouter";
import { Drawing } from "../../ui/drawing.tsx";
import { EvidenceMark, SignalMark } from "../../ui/marks.tsx";
import { RowActions } from "./row-actions.tsx";
import { RowWhy } from "./row-why.tsx";
import { firstRows } from "./shown-rows.ts";
import type { TierGroup } from "./tier-groups.ts";

/** The list on a phone: one row a program, no boxes; the first of each tier, and all of them on request. */
export function ProgramCards({
  groups,
  axis,
  shared,
}: {
  groups: readonly TierGroup[];
  axis: AxisEnd;
  shared: SharedLabels;
}): ReactNode {
  const [all, setAll] = useState(false);
  const shown = all ? groups : firstRows(groups);
  const [count, hidden] = [sizeOf(groups), sizeOf(groups) - sizeOf(shown)];
  return (
    <>
      {shown.map((group) => (
        <section key={group.tier} aria-label={group.heading}>
          {shared.tier === null && <h3 className="tier-head">{group.heading}</h3>}
          <ul className="rows">
            {group.rows.map((row) => (
              <ProgramCard key={row.id} row={row} axis={axis} shared={shared} />
            ))}
          </ul>
        </section>
      ))}
      {(hidden > 0 || all) && (
        <button type="button" className="btn" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show the first of each kind" : `Show all ${counted(count, "program")}`}
        </button>
      )}
    </>
  );
}

function sizeOf(groups: readonly TierGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

function ProgramCard({
  row,
  axis,
  shared,
}: {
  row: WordedRow;
  axis: AxisEnd;
  shared: SharedLabels;
}): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <li data-program={row.id}>
      <Link className="name" href={`/program/${row.id}`}>
        {row.name}
      </Link>
      <p className="tiny quiet">{programLine(row, settingName(row.setting))}</p>
      <div className="figures">
        <Drawing
          decorative
          markup={rangeBar({
            of: row.name,
            range: row.interview,
            axis,
            thin: row.evidence === "thin",
            width: 128,
            labels: false,
          })}
        />
        <p className="small">
          <b>{shortOf100(row.interview.mid)} of 100</b>{" "}
          <span className="faint">
            {shortOf100(row.interview.low)} to {shortOf100(row.interview.high)}
          </span>
        </p>
      </div>
      <p className="marks small">
        {shared.evidence === null && <EvidenceMark grade={row.evidence} suffix=" evidence" />}
        {shared.signal === null && <SignalMark signal={row.signal} />}
        <span className="quiet">Adds {shortDifference(row.marginal.chance)} of 100</span>
        {row.informatics.fellowship && <span className="quiet">Informatics fellowship</span>}
      </p>
      <p className="tiny quiet firm">{row.firm !== null && shortFirm(row.firm)}</p>
      <div className="row between">
        <button type="button" className="btn link s" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Hide why" : "Why, and sources"}
          <span className="vh">: {row.name}</span>
        </button>
        <RowActions row={row} />
      </div>
      {open && <RowWhy row={row} />}
    </li>
  );
}
