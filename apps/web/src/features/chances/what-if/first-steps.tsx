import { leverGroups, signedOf100 } from "@smartpick/report";
import type { ReactNode } from "react";
import { tryOnly } from "../../../store/trial.ts";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { partMark } from "../../shared/answer-look.ts";
import { FailureNote } from "../../shared/failure-note.tsx";
import { useLevers, type WordedLever } from "../../shared/use-levers.ts";

const MOST = 3;

/** Where nothing is changed yet: the steps that would help most, to try. */
export function FirstSteps(): ReactNode {
  const levers = useLevers();
  const { last } = levers;
  if (levers.state === "idle" && last === null) return null;
  if (levers.state === "failed" && last === null)
    return <FailureNote failure={levers.failure} onRetry={levers.retry} />;
  return (
    <section className="stack" aria-label="Steps to try">
      <h3>Try what would help most</h3>
      {last === null ? (
        <Skeleton lines={4} behind />
      ) : (
        <ul {...partMark(levers, "plain lines")}>
          {leverGroups(last)
            .help.filter(({ change }) => Object.keys(change).length > 0)
            .slice(0, MOST)
            .map((lever) => (
              <li key={lever.words}>
                <Try lever={lever} />
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}

function Try({ lever }: { lever: WordedLever }): ReactNode {
  return (
    <button type="button" className="btn link" onClick={() => tryOnly(lever.change)}>
      {lever.words}
      {lever.difference && ` (${signedOf100(lever.difference.mid)})`}
    </button>
  );
}
