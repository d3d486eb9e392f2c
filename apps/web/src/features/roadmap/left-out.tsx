import type { RoadmapLeftOut } from "@smartpick/core";
import { leftOutWords } from "@smartpick/report";
import type { ReactNode } from "react";
import { useIsWhole, useProfile } from "../../store/profile-store.ts";
import { stepsTold, takeStepDays } from "../../store/roadmap-told.ts";
import { once } from "../../ui/once.ts";
import type { OnPlan } from "./on-plan.ts";

/** Steps that are not in the plan, each with why; what she told herself can be taken back. */
export function LeftOut({ report, onAct }: Pick<OnPlan, "report" | "onAct">): ReactNode {
  const { leftOut } = report;
  const isWhole = useIsWhole();
  const draft = useProfile((state) => state.draft);
  const told = new Set(stepsTold(draft).map(({ code }) => code));
  if (leftOut.length === 0) return null;
  const mayReturn = ({ code, why }: RoadmapLeftOut): boolean =>
    isWhole && told.has(code) && (why === "skipped" || why === "done");
  return (
    <section className="sec stack">
      <h2>Not in the plan</h2>
      <ul className="lines">
        {leftOut.map((one) => (
          <li key={one.code} className="row between">
            <span>{leftOutWords(one, report)}</span>
            {mayReturn(one) && (
              <button
                type="button"
                className="btn s noprint"
                onClick={once(() => {
                  onAct();
                  takeStepDays(one);
                })}
              >
                Take it in again<span className="vh">: {one.title}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
