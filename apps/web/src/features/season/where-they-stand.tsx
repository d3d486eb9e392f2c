import type { TrackedApplication } from "@smartpick/core";
import { counted } from "@smartpick/report";
import type { ReactNode } from "react";
import { columnOf } from "./rows.ts";

/** Where the applications stand: a mark each, grouped, number first. */
export function WhereTheyStand({ applications }: { applications: readonly TrackedApplication[] }): ReactNode {
  const groups = groupsOf(applications).filter(({ count }) => count > 0);
  return (
    <div className="stack">
      <h3>
        Where {counted(applications.length, "application")} {applications.length === 1 ? "stands" : "stand"}
      </h3>
      <dl className="stand">
        {groups.map(({ name, mark, count }) => (
          <div key={name}>
            <dt>
              <b>{count}</b> {name}
            </dt>
            <dd aria-hidden="true" className={`dots ${mark}`}>
              {Array.from({ length: count }, (_, at) => at + 1).map((mark) => (
                <i key={mark} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function groupsOf(applications: readonly TrackedApplication[]) {
  const count = (is: (one: TrackedApplication) => boolean): number => applications.filter(is).length;
  const late = (one: TrackedApplication): boolean => one.silence?.verdict === "late";
  const unknown = (one: TrackedApplication): boolean => one.silence?.verdict === "unknown";
  return [
    { name: "invited", mark: "disc", count: count((one) => columnOf(one) === "invited") },
    { name: "interviewed", mark: "disc", count: count((one) => columnOf(one) === "interviewed") },
    {
      name: "silent, normal",
      mark: "ring",
      count: count((one) => columnOf(one) === "waiting" && !late(one) && !unknown(one)),
    },
    { name: "silent, late", mark: "late", count: count(late) },
    { name: "silent, too few data", mark: "dashed", count: count(unknown) },
    { name: "rejected or withdrawn", mark: "closed", count: count((one) => columnOf(one) === "closed") },
  ];
}
