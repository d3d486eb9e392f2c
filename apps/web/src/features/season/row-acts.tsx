import type { TrackedApplication } from "@smartpick/core";
import type { ReactNode } from "react";
import type { SeasonEvent } from "../../store/in-season.ts";
import { useIsWhole } from "../../store/profile-store.ts";
import { takeEvent } from "../../store/season-acts.ts";
import { useTracker } from "./tracker-context.ts";

const WORDS: Readonly<Record<Exclude<SeasonEvent, "applied">, string>> = {
  invited: "Invited",
  interviewed: "Interviewed",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
};

/** What can be entered next, most usual first. */
function nextEvents({ became }: TrackedApplication): readonly (keyof typeof WORDS)[] {
  if (became === "waiting") return ["invited", "rejected", "withdrawn"];
  if (became === "invited") return ["interviewed", "rejected", "withdrawn"];
  return became === "interviewed" ? ["rejected", "withdrawn"] : [];
}

/** The acts of a row, one tap each, on the day that stands above the tracker; all of them are in Edit. */
export function RowActs({ row, reached }: { row: TrackedApplication; reached: boolean }): ReactNode {
  const { enter, edit, write } = useTracker();
  const isWhole = useIsWhole();
  const tabIndex = reached ? 0 : -1;
  const closedBy = row.withdrawn !== null && row.rejected === null ? "withdrawn" : "rejected";
  const isClosed = row.became !== "waiting" && row.became !== "invited" && row.became !== "interviewed";
  const name = <span className="vh"> {row.name}</span>;
  const editing = (
    <button type="button" className="chip" tabIndex={tabIndex} onClick={() => edit(row)}>
      Edit{name}
    </button>
  );
  // A day that keeps the answers from being whole is mended there.
  if (!isWhole) return <span className="chips actions noprint">{editing}</span>;
  return (
    <span className="chips actions noprint">
      {nextEvents(row).map((event) => (
        <button
          key={event}
          type="button"
          className="chip"
          tabIndex={tabIndex}
          onClick={() => enter(row, event)}
        >
          {WORDS[event]}
          {name}
        </button>
      ))}
      {isClosed && (
        <button
          type="button"
          className="chip"
          tabIndex={tabIndex}
          onClick={() => takeEvent({ program: row.entry, name: row.name }, closedBy)}
        >
          Open again{name}
        </button>
      )}
      {row.silence?.verdict === "late" && (
        <button type="button" className="chip" tabIndex={tabIndex} onClick={() => write(row)}>
          Write once{name}
        </button>
      )}
      {editing}
    </span>
  );
}
