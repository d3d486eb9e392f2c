import type { RoadmapStep } from "@smartpick/core";
import { dayWords } from "@smartpick/report";
import { type ReactNode, useId, useState } from "react";
import { enterStepDay, type StepEvent, skipStep, takeStepDays } from "../../store/roadmap-told.ts";
import { once } from "../../ui/once.ts";
import type { OnPlan } from "./on-plan.ts";

const WORDS: Readonly<Record<StepEvent, string>> = {
  planned: "Plan it from this day",
  began: "I began on this day",
  done: "Done on this day",
};

/** A day, and what happened or is meant to happen on it; or the step is left out. */
export function StepActs({
  step,
  today,
  onAct,
  moves,
}: Omit<OnPlan, "report"> & {
  step: RoadmapStep;
  today: string;
}): ReactNode {
  const id = useId();
  const [day, setDay] = useState(today);
  const [trouble, setTrouble] = useState<string | null>(null);
  const { title, state, told } = step;
  const enter = (event: StepEvent): void => {
    const words = event === "planned" ? moves.to(step, day) : enterStepDay(step, event, day);
    if (event !== "planned" && words === null) onAct();
    setTrouble(words);
  };
  const name = <span className="vh">: {title}</span>;
  const isTold = told.planned !== null || told.began !== null;
  return (
    <div className="stack noprint">
      {isTold && <p className="small quiet">{toldWords(told)}</p>}
      <div>
        <label className="lbl" htmlFor={id}>
          Day<span className="vh"> of {title}</span>
        </label>
        <input
          id={id}
          className="input road-day"
          type="date"
          value={day}
          aria-invalid={trouble !== null}
          aria-describedby={trouble === null ? undefined : `${id}-note`}
          onChange={({ target }) => {
            setDay(target.value);
            setTrouble(null);
          }}
        />
        {trouble !== null && (
          <p className="wrong" id={`${id}-note`} role="alert">
            {trouble}
          </p>
        )}
      </div>
      <div className="row">
        {(state === "running" ? (["done"] as const) : (["planned", "began", "done"] as const)).map(
          (event) => (
            <button key={event} type="button" className="btn s" onClick={once(() => enter(event))}>
              {WORDS[event]}
              {name}
            </button>
          ),
        )}
        <button
          type="button"
          className="btn s link"
          onClick={once(() => {
            onAct();
            skipStep(step);
          })}
        >
          Leave it out{name}
        </button>
        {isTold && (
          <button
            type="button"
            className="btn s link"
            onClick={once(() => {
              onAct();
              takeStepDays(step);
            })}
          >
            Take my days back{name}
          </button>
        )}
      </div>
    </div>
  );
}

function toldWords({ planned, began }: RoadmapStep["told"]): string {
  if (began !== null) return `You began it on ${dayWords(began)}.`;
  return planned === null ? "" : `You planned it from ${dayWords(planned)}.`;
}
