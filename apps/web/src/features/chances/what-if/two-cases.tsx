import {
  alsoTable,
  rangeBar,
  twoCasesChart,
  twoCasesTable,
  twoCasesTitle,
  type WordedPlan,
} from "@smartpick/report";
import type { ReactNode } from "react";
import { DataTable } from "../../../ui/data-table.tsx";
import { Drawing } from "../../../ui/drawing.tsx";
import { useWidth } from "../../../ui/use-width.ts";

interface Both {
  readonly now: WordedPlan;
  readonly changed: WordedPlan;
  /** Whether `changed` is of changes before these. */
  readonly isOld: boolean;
}

/** The season as it is and as changed: both ranges on one axis, or the one there is. */
export function TwoCases({
  now,
  changed,
  isOld,
}: {
  now: WordedPlan;
  changed: WordedPlan | null;
  isOld: boolean;
}): ReactNode {
  const [host, width] = useWidth<HTMLElement>();
  const cases = changed && {
    now: now.chance.match,
    changed: changed.chance.match,
    difference: changed.chance.match.mid - now.chance.match.mid,
  };
  return (
    <figure ref={host} className={isOld && changed ? "two-cases renewing" : "two-cases"}>
      <figcaption className={cases ? undefined : "quiet"}>
        {cases ? (
          <>
            <span className="vh">{twoCasesTitle(cases)} </span>Two cases, one axis. Seasons of 100 with a
            match, and the range that holds 4 in 5.
          </>
        ) : (
          "Where you stand: seasons of 100 with a match, and the range that holds 4 in 5."
        )}
      </figcaption>
      <div className="two-cases-drawing">
        {width > 0 && (
          <Drawing
            markup={
              cases
                ? twoCasesChart(cases, Math.min(width, 720))
                : rangeBar({
                    of: "a match this season",
                    range: now.chance.match,
                    axis: 100,
                    thin: false,
                    width: Math.min(width, 720),
                    labels: true,
                  })
            }
          />
        )}
      </div>
      {cases && (
        <details className="more">
          <summary>Show as a table</summary>
          <DataTable table={twoCasesTable(cases)} />
        </details>
      )}
    </figure>
  );
}

/** What else the changes move: interviews, programs, fees. */
export function AlsoChanges({ now, changed, isOld }: Both): ReactNode {
  return (
    <div className={isOld ? "also renewing" : "also"}>
      <DataTable table={alsoTable(now, changed)} titled={false} />
    </div>
  );
}
