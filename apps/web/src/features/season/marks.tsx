import type { Silence, TrackedApplication } from "@smartpick/core";
import type { ReactNode } from "react";
import { stateName } from "./state-words.ts";

/** What has become of an application: shape and word. */
export function StateMark({ row }: { row: Pick<TrackedApplication, "became" | "silence"> }): ReactNode {
  return (
    <span className="mark">
      <StateShape row={row} />
      {stateName(row.became)}
    </span>
  );
}

function StateShape({ row }: { row: Pick<TrackedApplication, "became" | "silence"> }): ReactNode {
  const { became, silence } = row;
  const late = silence?.verdict === "late";
  return (
    <svg className="state-mark" width="14" height="14" aria-hidden="true">
      {became === "waiting" && (
        <circle
          cx="7"
          cy="7"
          r="4"
          className={late ? "late" : "ring"}
          strokeDasharray={late ? "2 1.6" : undefined}
        />
      )}
      {became === "invited" && <circle cx="7" cy="7" r="6" className="disc" />}
      {became === "interviewed" && (
        <>
          <circle cx="7" cy="7" r="5.5" className="full" />
          <circle cx="7" cy="7" r="2" className="disc" />
        </>
      )}
      {columnIsClosed(became) && (
        <>
          <circle cx="7" cy="7" r="5.2" className="ring" />
          <path d="M3.4 10.6 10.6 3.4" className="ring" />
        </>
      )}
    </svg>
  );
}

const WIDTH = 72;

/** Which part of such invitations is out: filled, ochre where it is late, hatched where there are too few data. */
export function ShareBar({ silence }: { silence: Silence }): ReactNode {
  if (silence.verdict === "early") return null;
  const known = silence.verdict !== "unknown";
  return (
    <svg className="share-bar" width={WIDTH} height="10" aria-hidden="true">
      {known && (
        <rect x="1" y="1" width={(WIDTH - 2) * silence.out} height="8" rx="2" className={silence.verdict} />
      )}
      {!known &&
        Array.from({ length: 10 }, (_, at) => {
          const x = 1 + at * 7;
          return <path key={x} d={`M${x} 9 ${x + 7} 1`} className="hatch" />;
        })}
      <rect x="0.5" y="0.5" width={WIDTH - 1} height="9" rx="2" className={known ? "edge" : "edge dashed"} />
    </svg>
  );
}

function columnIsClosed(became: TrackedApplication["became"]): boolean {
  return became === "rejected" || became === "rejected-after-interview" || became === "withdrawn";
}
