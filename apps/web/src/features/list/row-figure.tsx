import { type ListAxis, placeOnAxis, type WordedRow } from "@smartpick/report";
import type { ReactNode } from "react";

/** Range and middle of a row on the axis of the whole list; thin evidence is hollow and dashed. The numbers stand beside it. */
export function RowFigure({
  row: { interview, evidence },
  axis,
}: {
  row: Pick<WordedRow, "interview" | "evidence">;
  axis: ListAxis;
}): ReactNode {
  const [low, mid] = [interview.low, interview.mid].map((chance) => percent(placeOnAxis(axis, chance)));
  const width = percent(placeOnAxis(axis, interview.high) - placeOnAxis(axis, interview.low));
  return (
    <span className={evidence === "thin" ? "forest thin" : "forest"} aria-hidden="true">
      <i className="span" style={{ left: low, width }} />
      <i className="dot" style={{ left: mid }} />
    </span>
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
