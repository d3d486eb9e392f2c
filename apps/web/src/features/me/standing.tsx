import type { ProfileStanding } from "@smartpick/engine";
import { counted, listed } from "@smartpick/report";
import { type ReactNode, useEffect, useState } from "react";
import { Link } from "wouter";
import { engine } from "../../store/engine.ts";
import { useProfile } from "../../store/profile-store.ts";
import { SEED, todayHere } from "../../store/run.ts";
import { VerdictShape } from "../../ui/marks.tsx";

/** How the programs of the specialties sought stand to the rules that are known, for the answers so far. */
export function Standing(): ReactNode {
  const profile = useProfile((state) => state.profile);
  const [standing, setStanding] = useState<ProfileStanding | null>(null);
  useEffect(() => {
    if (!profile) return;
    void engine()
      .ask("case.standing", { profile, options: { today: todayHere(), seed: SEED } }, { channel: "standing" })
      .then((answer) => {
        if (answer.state === "done" && answer.value.ok) setStanding(answer.value.value);
      });
  }, [profile]);
  if (!profile || !standing) {
    return (
      <div className="stack">
        <h2>What your answers change</h2>
        <p className="small quiet">
          Here you will see how many programs’ rules you meet, as soon as there is enough to check.
        </p>
      </div>
    );
  }
  const { considered, meets, unknown, fails } = standing;
  const rows = [
    ["meets", "No stated rule is against you", meets + unknown],
    ["unknown", "Of these, with something unknown", unknown],
    ["fails", "Fail a stated rule", fails],
  ] as const;
  return (
    <div className="stack">
      <h2>What your answers change</h2>
      <p className="small quiet">
        {counted(considered, "program")} in{" "}
        {listed(profile.seeks.specialties.map((name) => name.toLowerCase()))}, checked against the rules we
        know.
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
    </div>
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
      aria-label={`${meets} meet, ${unknown} unknown, ${fails} fail`}
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
