import {
  capitalised,
  counted,
  type ListAxis,
  placeOnAxis,
  spanWords,
  tierName,
  tierShare,
  type WordedRow,
} from "@smartpick/report";
import type { ReactNode } from "react";
import type { Columns } from "./columns.ts";
import type { TierGroup } from "./tier-groups.ts";
import { isToCome } from "./to-come.ts";

/** The head of a tier: its name, how many, the span of its chances on the axis, and what it carries. */
export function TierLine({
  group,
  list,
  axis,
  columns,
}: {
  group: TierGroup;
  list: readonly WordedRow[];
  axis: ListAxis;
  columns: Columns;
}): ReactNode {
  const before = 1 + Number(columns.signal) + Number(columns.specialty);
  const open = group.all.filter(isToCome);
  const { from, to } = tierSpan(group.all, axis);
  return (
    <tr role="row" className="tier">
      <th scope="rowgroup" role="rowheader" colSpan={before}>
        <span className="tier-name">{tierName(group.tier)}</span>{" "}
        <span className="tier-count">{counted(group.all.length, "program")}</span>
      </th>
      <td role="cell" className="fig">
        {open.length > 0 && (
          <span className="forest" aria-hidden="true">
            <i className="bracket" style={{ left: from, width: `calc(${to} - ${from})` }} />
          </span>
        )}
      </td>
      <td role="cell" className="tier-words" colSpan={columns.count - before - 1}>
        {open.length > 0 && `${capitalised(spanWords(open))}. `}
        {`${tierShare(group.all, list)}.`}
      </td>
    </tr>
  );
}

/** The first and last middle of a tier on the axis, as CSS lengths. */
export function tierSpan(
  rows: readonly Pick<WordedRow, "interview" | "inSeason">[],
  axis: ListAxis,
): { readonly from: string; readonly to: string } {
  const middles = rows.filter(isToCome).map(({ interview }) => placeOnAxis(axis, interview.mid));
  const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
  return { from: percent(Math.min(1, ...middles)), to: percent(Math.max(0, ...middles)) };
}
