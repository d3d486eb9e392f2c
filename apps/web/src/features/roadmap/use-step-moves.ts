import type { RoadmapReport, RoadmapStep } from "@smartpick/core";
import { useRef, useState } from "react";
import { enterStepDay } from "../../store/roadmap-told.ts";
import { daysOn } from "./days-on.ts";
import type { StepMoves } from "./on-plan.ts";

/** A day from which she wants to do a step. */
export interface AskedDay {
  readonly code: string;
  readonly day: string;
}

/** Ways to move the steps of a plan, and the day that was asked for last. */
export function useStepMoves(
  report: RoadmapReport,
  onAct: () => void,
): { readonly moves: StepMoves; readonly asked: AskedDay | null; readonly onOther: () => void } {
  const [asked, setAsked] = useState<AskedDay | null>(null);
  // A key that is pressed again comes before the plan has answered to the first.
  const last = useRef<(AskedDay & { readonly report: RoadmapReport }) | null>(null);
  const to = (step: RoadmapStep, day: string): string | null => {
    const trouble = enterStepDay(step, "planned", day);
    if (trouble !== null) return trouble;
    onAct();
    last.current = { code: step.code, day, report };
    setAsked({ code: step.code, day });
    return null;
  };
  const by = (step: RoadmapStep, days: number): string | null => {
    const { current } = last;
    const isWaiting = current?.report === report && current.code === step.code;
    return to(step, daysOn(isWaiting ? current.day : step.plan.begin, days));
  };
  const onOther = (): void => {
    setAsked(null);
    onAct();
  };
  return { moves: { to, by }, asked, onOther };
}
