import type { RoadmapReport, RoadmapStep } from "@smartpick/core";
import { dayInSeason, slackWords } from "@smartpick/report";
import { type KeyboardEvent, type ReactNode, useId } from "react";
import { useIsWhole } from "../../store/profile-store.ts";
import { goTo } from "../../ui/go-to.ts";

const DAYS_A_WEEK = 7;

const MOVES: readonly (readonly [days: number, words: string])[] = [
  [-DAYS_A_WEEK, "A week earlier"],
  [-1, "A day earlier"],
  [1, "A day later"],
  [DAYS_A_WEEK, "A week later"],
];

/** Walks the steps of the drawing by arrows, and moves the one that stands out by days, by key and by button. */
export function PlanWalk({
  report,
  chosen,
  trouble,
  onChoose,
  onMove,
}: {
  report: RoadmapReport;
  /** `null` = none stands out yet. */
  chosen: string | null;
  /** Why the last move could not be, in words. */
  trouble: string | null;
  onChoose: (code: string) => void;
  onMove: (step: RoadmapStep, days: number) => void;
}): ReactNode {
  const id = useId();
  const isWhole = useIsWhole();
  const { steps } = report;
  const at = Math.max(
    0,
    steps.findIndex(({ code }) => code === chosen),
  );
  const step = steps[at]!;
  const mayMove = isWhole && step.state !== "running";
  const words = walkWords(step, report.today);
  const move = (days: number): void => {
    onChoose(step.code);
    onMove(step, days);
  };
  const press = (event: KeyboardEvent): void => {
    const way = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (!event.altKey || way === 0) return;
    // The same keys would leave the screen.
    event.preventDefault();
    if (mayMove) move(way * (event.shiftKey ? DAYS_A_WEEK : 1));
  };
  return (
    <div className="stack road-walk noprint">
      <label className="lbl" htmlFor={id}>
        Walk the steps
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={steps.length - 1}
        value={at}
        aria-valuetext={words}
        aria-describedby={`${id}-keys`}
        onChange={({ target }) => onChoose(steps[Number(target.value)]!.code)}
        onKeyDown={press}
      />
      <p className="small">{words}</p>
      {trouble !== null && (
        <p className="wrong" role="alert">
          {trouble}
        </p>
      )}
      <div className="row">
        {mayMove &&
          MOVES.map(([days, name]) => (
            <button key={days} type="button" className="btn s" onClick={() => move(days)}>
              {name}
              <span className="vh">: {step.title}</span>
            </button>
          ))}
        <button type="button" className="btn s link" onClick={() => openStep(step)}>
          Open this step<span className="vh">: {step.title}</span>
        </button>
      </div>
      <p className="small quiet" id={`${id}-keys`}>
        {mayMove
          ? "Arrow keys walk. Alt with an arrow key moves the step by a day, with Shift by a week. You may drag its bar too."
          : "Arrow keys walk. What is under way keeps its first day."}
      </p>
    </div>
  );
}

function walkWords(step: RoadmapStep, today: string): string {
  const { title, plan, state } = step;
  const from = state === "running" ? "began" : "from";
  return `${title}: ${from} ${dayInSeason(plan.begin, today)} to ${dayInSeason(plan.end, today)}. To spare: ${slackWords(step)}.`;
}

/** Opens the row of a step below the drawing. */
function openStep({ code }: RoadmapStep): void {
  const row = document.querySelector<HTMLDetailsElement>(`details[data-step="${code}"]`);
  if (row === null) return;
  row.open = true;
  goTo(row.querySelector("summary"));
}
