import {
  type AxisEnd,
  axisFor,
  counted,
  dollars,
  rangeBar,
  shortOf100,
  type WordedPlan,
} from "@smartpick/report";
import { type ReactNode, useEffect, useState } from "react";
import { Link } from "wouter";
import { offerUndo } from "../../../store/screen-store.ts";
import { type Changes, deleteCase, type SavedCase, tryOnly, useCases } from "../../../store/trial.ts";
import { Drawing } from "../../../ui/drawing.tsx";
import { once } from "../../../ui/once.ts";
import { SaidSpan } from "../../../ui/said-span.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { useWidth } from "../../../ui/use-width.ts";
import { chooseOther } from "../../compare/other-list.ts";
import { useOtherList } from "../../shared/use-list.ts";
import { useOtherProfile } from "./use-trial-profile.ts";

const BESIDE = 960;

/** The cases that were saved, on one axis with the season as it is; each is today's answers with its changes. */
export function SavedCases({ now }: { now: WordedPlan }): ReactNode {
  const cases = useCases();
  return cases.length === 0 ? null : <Cases now={now} cases={cases} />;
}

function Cases({ now, cases }: { now: WordedPlan; cases: readonly SavedCase[] }): ReactNode {
  const [plans, setPlans] = useState<Readonly<Record<string, WordedPlan>>>({});
  const [host, width] = useWidth<HTMLElement>();
  const known = cases.flatMap(({ id }) => plans[id] ?? []);
  const axis = axisFor([now, ...known].map(({ chance }) => chance.match));
  const bar = width < BESIDE ? Math.min(width, 420) : 380;
  return (
    <section className="sec" ref={host}>
      <h2>Your cases</h2>
      <p className="quiet">
        All on one axis, 0 to {axis} of 100. Each is your answers of today with the changes of the case.
      </p>
      {width > 0 && (
        <ul className="plain cases">
          <li className="case-row">
            <Head name="As now" plan={now} />
            <Bar of="the season as it is" plan={now} axis={axis} width={bar} />
            <span className="acts quiet">Your answers</span>
          </li>
          {cases.map((saved) => (
            <Row
              key={saved.id}
              saved={saved}
              axis={axis}
              width={bar}
              onPlan={(plan) => setPlans((before) => ({ ...before, [saved.id]: plan }))}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({
  saved,
  axis,
  width,
  onPlan,
}: {
  saved: SavedCase;
  axis: AxisEnd;
  width: number;
  onPlan: (plan: WordedPlan) => void;
}): ReactNode {
  const { profile } = useOtherProfile(saved.changes);
  const answer = useOtherList(profile, `case ${saved.id}`);
  const plan = answer.state === "done" ? answer.value : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once a plan, whoever listens
  useEffect(() => {
    if (plan) onPlan(plan);
  }, [plan]);
  return (
    <li className="case-row">
      <Head name={saved.name} plan={plan} />
      {plan ? (
        <Bar of={saved.name} plan={plan} axis={axis} width={width} />
      ) : (
        <span className="bar" aria-busy={profile !== null && answer.state === "running"}>
          {profile === null || answer.state === "failed" || answer.state === "refused" ? (
            "It does not fit your answers of today."
          ) : (
            <Skeleton lines={1} />
          )}
        </span>
      )}
      <span className="acts row">
        <button type="button" className="btn link s" onClick={() => takeOver(saved)}>
          Take over<span className="vh"> {saved.name}</span>
        </button>
        <Link
          className="btn link s"
          href="/list/compare"
          onClick={() => chooseOther({ kind: "case", id: saved.id })}
        >
          Which programs<span className="vh"> differ in {saved.name}</span>
        </Link>
        <button type="button" className="btn link s" onClick={once(() => deleteCase(saved))}>
          Delete<span className="vh"> {saved.name}</span>
        </button>
      </span>
    </li>
  );
}

function takeOver({ name, changes }: { name: string; changes: Changes }): void {
  offerUndo(`Trying “${name}”.`, tryOnly(changes));
  window.scrollTo(0, 0);
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
}

function Head({ name, plan }: { name: string; plan: WordedPlan | null }): ReactNode {
  return (
    <span className="what">
      <b>{name}</b>
      <span className="sub">
        {plan ? `${counted(plan.list.length, "program")}, ${dollars(plan.cost.total)}` : "Being worked out"}
      </span>
    </span>
  );
}

function Bar({
  of,
  plan,
  axis,
  width,
}: {
  of: string;
  plan: WordedPlan;
  axis: AxisEnd;
  width: number;
}): ReactNode {
  const { match } = plan.chance;
  return (
    <>
      <span className="bar">
        <Drawing
          markup={rangeBar({ of, range: match, axis, thin: false, width, labels: false })}
          decorative
        />
      </span>
      <span className="change">
        <b>{shortOf100(match.mid)}</b>{" "}
        <span className="quiet nowrap">
          <SaidSpan low={match.low} high={match.high} />
        </span>
      </span>
    </>
  );
}
