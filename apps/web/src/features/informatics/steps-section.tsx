import type { InformaticsReport } from "@smartpick/core";
import { counted, stepCost, stepName, stepProof, stepWorth } from "@smartpick/report";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { Noted } from "./noted.tsx";
import { sameAbove } from "./same-above.ts";

type Step = InformaticsReport["steps"]["ranked"][number];

/** Steps that stand there before the others are asked for. */
const FIRST_SHOWN = 3;

/** The best next steps: hours, dollars, and what each would prove. */
export function StepsSection({
  report,
  ids,
}: {
  report: InformaticsReport;
  ids: readonly string[];
}): ReactNode {
  const { ranked, unknownCost } = report.steps;
  const rows = (steps: readonly Step[]): ReactNode =>
    steps.map((step) => <StepRow key={`${step.kind} ${step.id}`} step={step} report={report} ids={ids} />);
  return (
    <section className="sec stack">
      <h2>Best next steps</h2>
      <p className="small quiet">
        In the order of what they prove for each hour and dollar. Points count skills, domains and
        expectations that you would show for the first time. Their weights are our judgement.
      </p>
      {ranked.length === 0 && <p>No step with a known cost would prove more.</p>}
      <ol className="numbers inf-steps">{rows(ranked.slice(0, FIRST_SHOWN))}</ol>
      {ranked.length > FIRST_SHOWN && (
        <details className="more">
          <summary>{counted(ranked.length - FIRST_SHOWN, "more step")} with a known cost</summary>
          <ol className="numbers inf-steps" start={FIRST_SHOWN + 1}>
            {rows(ranked.slice(FIRST_SHOWN))}
          </ol>
        </details>
      )}
      {unknownCost.length > 0 && (
        <details className="more">
          <summary>{counted(unknownCost.length, "step")} whose hours or price nobody has published</summary>
          <ul className="bullets inf-steps">{rows(unknownCost)}</ul>
        </details>
      )}
      {report.notOpen.length > 0 && (
        <details className="more">
          <summary>Not open to you alone</summary>
          <ul className="bullets">
            {report.notOpen.map(({ name, price }) => (
              <li key={name}>
                {name}
                {price === null ? "" : `: ${price}`}.
              </li>
            ))}
          </ul>
        </details>
      )}
      {report.venuesWait > 0 && (
        <p className="small quiet">
          {counted(report.venuesWait, "conference or journal", "conferences and journals")} wait until a
          finished project can be shown. They stand under <Link href="/prepare/people">People</Link>.
        </p>
      )}
    </section>
  );
}

function StepRow({
  step,
  report,
  ids,
}: {
  step: Step;
  report: InformaticsReport;
  ids: readonly string[];
}): ReactNode {
  const proof = stepProof(step, report, sameAbove(report.steps.ranked, step));
  const worth = stepWorth(step);
  return (
    <li>
      <p>
        <b>{stepName(step)}</b>
        <Noted ids={ids} source={step.source} />
      </p>
      {proof !== "" && <p>{proof}</p>}
      <p className="small quiet">{[stepCost(step), worth].filter((part) => part !== "").join(" ")}</p>
      {step.kind === "workshop" && (
        <p className="small noprint">
          <Link href="/prepare/projects">
            Open the workshop<span className="vh">: {stepName(step)}</span>
          </Link>
        </p>
      )}
    </li>
  );
}
