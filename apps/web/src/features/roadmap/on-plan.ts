import type { RoadmapReport, RoadmapStep } from "@smartpick/core";

/** What acts on the plan is given: the plan as it is, ways to move a step, and a way to say that something else changes. */
export interface OnPlan {
  readonly report: RoadmapReport;
  readonly onAct: () => void;
  readonly moves: StepMoves;
}

/** Each plans a step from another day, and gives back why that day cannot be, in words; `null` = it is planned. */
export interface StepMoves {
  readonly to: (step: RoadmapStep, day: string) => string | null;
  /** Days later; below 0 = earlier. */
  readonly by: (step: RoadmapStep, days: number) => string | null;
}
