import type { RoadmapReport } from "@smartpick/core";

/** What acts on the plan is given: the plan as it is, and a way to say that something is about to change. */
export interface OnPlan {
  readonly report: RoadmapReport;
  readonly onAct: () => void;
}
