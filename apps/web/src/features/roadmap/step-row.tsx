import type { RoadmapStep } from "@smartpick/core";
import {
  counted,
  dayInSeason,
  dayWords,
  dollars,
  roadmapStepWords,
  slackWords,
  worthWords,
} from "@smartpick/report";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { useIsWhole } from "../../store/profile-store.ts";
import { daysOn } from "./days-on.ts";
import type { OnPlan } from "./on-plan.ts";
import { StepActs } from "./step-acts.tsx";

/** One step: its last day, slack and worth in the row; days, effort, needs and acts when it is opened. */
export function StepRow({ step, report, onAct, moves }: OnPlan & { step: RoadmapStep }): ReactNode {
  const { code, title, critical, state, latest, hours, usd, first, reason, freeSlack, plan } = step;
  const { today } = report;
  const [trouble, setTrouble] = useState<string | null>(null);
  const isWhole = useIsWhole();
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const isOpen = (event.currentTarget.parentElement as HTMLDetailsElement).open;
    if (by === 0 || !event.altKey || !isOpen || state === "running" || !isWhole) return;
    // The same keys would leave the screen.
    event.preventDefault();
    setTrouble(moves.by(step, by * (event.shiftKey ? DAYS_A_WEEK : 1)));
  };
  return (
    <details className="road-step" data-step={code}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move what this row is of; buttons below do the same */}
      <summary onKeyDown={move}>
        <span className="road-name">
          {title}
          {critical && (
            <>
              {" "}
              <span className="road-critical">Cannot wait</span>
            </>
          )}
          {state === "running" && (
            <>
              {" "}
              <span className="quiet">Under way</span>
            </>
          )}
        </span>
        <span>
          <span className="faint">Last day to begin </span>
          {latest === null ? "none" : dayWords(latest.begin)}
        </span>
        <span>
          <span className="faint">To spare </span>
          {slackWords(step).replace(", critical", "")}
        </span>
        <span>
          <span className="faint">Worth </span>
          {worthWords(step)}
        </span>
        <span>
          <span className="faint">Effort </span>
          {hours === null ? "hours not known" : counted(hours.mid, "hour")},{" "}
          {usd === null ? "no price known" : dollars(usd)}
        </span>
      </summary>
      <div className="stack road-open">
        <p>
          <b>First:</b> {first}
        </p>
        <ul className="bullets">
          {roadmapStepWords(step, report).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {freeSlack !== null && freeSlack > 0 && (
            <li>
              It may slip to {dayInSeason(daysOn(plan.begin, freeSlack), today)} before another step moves.
            </li>
          )}
        </ul>
        <p className="small quiet">Where its length comes from: {reason}</p>
        {isWhole && <StepActs step={step} today={today} onAct={onAct} moves={moves} />}
        {trouble !== null && (
          <p className="wrong" role="alert">
            {trouble}
          </p>
        )}
      </div>
    </details>
  );
}

const DAYS_A_WEEK = 7;
