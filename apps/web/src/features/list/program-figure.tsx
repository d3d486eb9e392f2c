import type { ListAxis, WordedPlan, WordedRow } from "@smartpick/report";
import { type CSSProperties, Fragment, type ReactNode, type RefObject } from "react";
import { AxisHead } from "./axis-head.tsx";
import type { Columns } from "./columns.ts";
import { ProgramLine, type RowHands } from "./program-line.tsx";
import type { TierGroup } from "./tier-groups.ts";
import { TierLine, tierSpan } from "./tier-line.tsx";

/** How the rows stand now. */
export interface RowsState {
  readonly opened: ReadonlySet<string>;
  readonly active: string | null;
  readonly current: string | null;
  /** The last place in the list that stays; rows after it are about to leave. */
  readonly upTo: number;
  readonly menu: boolean;
  /** Whether a row has two lines and no room beside its name. */
  readonly narrow: boolean;
}

interface FigureProps {
  readonly report: WordedPlan;
  /** By tier, or one group without a head. */
  readonly groups: readonly TierGroup[];
  readonly headed: boolean;
  readonly axis: ListAxis;
  readonly columns: Columns;
  readonly hands: RowHands;
  readonly state: RowsState;
  readonly tableRef: RefObject<HTMLTableElement | null>;
}

/**
 * The list as one figure: a row a program, every chance as range and point on one axis under its sticky head, tiers as bands
 * with their span behind the rows. On a phone the same rows are laid out in two lines.
 */
export function ProgramFigure(props: FigureProps): ReactNode {
  const { report, groups, headed, axis, columns, tableRef } = props;
  const gaps = axis.ticks.length - 1;
  return (
    <table
      ref={tableRef}
      role="table"
      className={namesOf(columns)}
      aria-rowcount={report.list.length}
      style={{ "--gaps": gaps } as CSSProperties}
    >
      <caption className="vh">
        Your programs. Arrow keys move through them, Enter opens one, p pins it, x drops it, u takes it back.
      </caption>
      <Head axis={axis} columns={columns} />
      {groups.map((group) => (
        <Fragment key={group.tier}>
          <tbody role="rowgroup" style={headed ? bandOf(group.all, axis) : undefined}>
            {headed && <TierLine group={group} list={report.list} axis={axis} columns={columns} />}
            {group.rows.map((row) => (
              <Line key={row.id} row={row} {...props} />
            ))}
          </tbody>
        </Fragment>
      ))}
    </table>
  );
}

function Line({
  row,
  axis,
  columns,
  hands,
  state: { opened, active, current, upTo, menu, narrow },
}: FigureProps & { readonly row: WordedRow }): ReactNode {
  return (
    <ProgramLine
      row={row}
      axis={axis}
      columns={columns}
      hands={hands}
      opened={opened.has(row.id)}
      active={active === row.id}
      current={current === row.id}
      leaving={row.rank > upTo}
      menu={menu}
      narrow={narrow}
    />
  );
}

/** The table with the columns that it has no need of. */
function namesOf({ signal, specialty, evidence, application }: Columns): string {
  const without = [
    !signal && "no-sig",
    !specialty && "no-spec",
    !evidence && "no-evid",
    !application && "no-sent",
  ];
  return ["programs", ...without].filter(Boolean).join(" ");
}

/** The span of a tier, shaded behind its rows. */
function bandOf(rows: readonly WordedRow[], axis: ListAxis): CSSProperties {
  const { from, to } = tierSpan(rows, axis);
  return { "--from": from, "--to": to } as CSSProperties;
}

function Head({ axis, columns }: { axis: ListAxis; columns: Columns }): ReactNode {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.signal && (
          <Column name="sig">
            <span>Signal</span>
          </Column>
        )}
        <Column name="who">Program</Column>
        {columns.specialty && <Column name="spec">Specialty</Column>}
        <Column name="fig">
          <AxisHead axis={axis} />
        </Column>
        <Column name="n mid">
          <span aria-hidden="true">Of 100</span>
          <span className="vh">Interview, seasons of 100</span>
        </Column>
        <Column name="n span">Range</Column>
        {columns.evidence && <Column name="evid">Evidence</Column>}
        {columns.application && <Column name="sent">Application</Column>}
        <Column name="n adds">Adds</Column>
        <Column name="inf">
          <span>Informatics</span>
        </Column>
      </tr>
    </thead>
  );
}

function Column({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <th scope="col" role="columnheader" className={name}>
      {children}
    </th>
  );
}
