import type { ProfileStanding } from "@smartpick/engine";
import { counted, listed } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { personOf, useAsking } from "../../store/asking.ts";
import { problemsAt } from "../../store/field-problems.ts";
import { useProfile } from "../../store/profile-store.ts";
import { useAnswer } from "../../store/use-answer.ts";
import { VerdictShape } from "../../ui/marks.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { FailureNote } from "../shared/failure-note.tsx";

/** How the programs of the specialties sought stand to the rules that are known, for the answers so far. */
export function Standing(): ReactNode {
  const asking = useAsking();
  const person = useProfile(personOf);
  const isOld = useProfile((state) => state.profile === null);
  const answer = useAnswer("case.standing", asking && { profile: asking.profile, options: asking.options }, {
    person,
    shape: (standing) => ({ ...standing, of: asking?.profile.seeks.specialties ?? [] }),
  });
  const { last } = answer;
  const stale = answer.state !== "done";
  return (
    <div className="stack standing">
      <h2>What your answers change</h2>
      {answer.state === "failed" && (
        <FailureNote
          failure={answer.failure}
          what="Your answers could not be checked against the rules."
          onRetry={answer.retry}
        />
      )}
      {answer.state === "refused" && (
        <p className="small quiet" data-state="refused">
          {problemsAt(answer.problems, answer.problems[0]?.path ?? "")}
        </p>
      )}
      {last === null ? (
        <Coming running={answer.state === "running"} />
      ) : (
        <div className={isOld ? "greyed stack" : "stack"} data-state={isOld || stale ? "stale" : "done"}>
          {isOld && <p className="small">This is the last that fitted your answers.</p>}
          <Counts standing={last} specialties={last.of} />
        </div>
      )}
    </div>
  );
}

function Coming({ running }: { running: boolean }): ReactNode {
  if (running) return <Skeleton lines={6} />;
  return (
    <p className="small quiet" data-state="empty">
      Here you will see how many programs’ rules you meet, as soon as there is enough to check.
    </p>
  );
}

function Counts({
  standing,
  specialties,
}: {
  standing: ProfileStanding;
  specialties: readonly string[];
}): ReactNode {
  const { considered, meets, unknown, fails, canApply } = standing;
  const rows = [
    ["meets", "No stated rule is against you", meets + unknown],
    ["unknown", "Of these, with something unknown", unknown],
    ["fails", "Fail a stated rule", fails],
  ] as const;
  return (
    <>
      <p className="small quiet">
        {canApply
          ? `${counted(considered, "program")} in ${listed(specialties.map((name) => name.toLowerCase()))}, checked against the rules we know.`
          : `The ${counted(considered, "program")} where an application is running, checked against the rules we know.`}
      </p>
      <Bar meets={meets} unknown={unknown} fails={fails} />
      <dl className="lines kv">
        {rows.map(([verdict, words, count]) => (
          <div key={verdict}>
            <dt className="verdict">
              <VerdictShape verdict={verdict} />
              {words}
            </dt>
            <dd>{count.toLocaleString("en-US")}</dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">Programs that fail a rule stay in view, with what would change it.</p>
      <p>
        <Link className="btn s" href="/list">
          Show my list
        </Link>
      </p>
    </>
  );
}

function Bar({ meets, unknown, fails }: { meets: number; unknown: number; fails: number }): ReactNode {
  const all = Math.max(1, meets + unknown + fails);
  const parts = [
    ["meets", meets],
    ["maybe", unknown],
    ["fails", fails],
  ] as const;
  let from = 0;
  return (
    <svg
      className="bar3"
      viewBox="0 0 300 18"
      width="100%"
      height="18"
      preserveAspectRatio="none"
      role="img"
      aria-label={`${meets} ${meets === 1 ? "meets" : "meet"}, ${unknown} unknown, ${fails} ${fails === 1 ? "fails" : "fail"}`}
    >
      {parts.map(([name, count]) => {
        const x = (300 * from) / all;
        from += count;
        return (
          <rect
            key={name}
            className={name}
            x={x}
            y="0.5"
            width={Math.max(0, (300 * count) / all - 2)}
            height="17"
          />
        );
      })}
    </svg>
  );
}
