import type { GuidedProject } from "@smartpick/core";
import { GUIDED_STEPS, type GuidedStepCode, isTold, type ProjectField } from "./guided-steps.ts";

/** One step and what it still lacks; a step that lacks nothing is done. */
export interface StepState {
  readonly code: GuidedStepCode;
  readonly missing: readonly ProjectField[];
}

/** Where a project stands. */
export interface ProjectProgress {
  readonly steps: readonly StepState[];
  /** The first step that lacks something, counted from 1, and the field to ask about; `null` = all steps are done. */
  readonly next: { readonly step: number; readonly field: ProjectField } | null;
}

/** Which steps of a guided project are done, and what is asked next. A later step may be done before an earlier one. */
export function nextStep(project: GuidedProject): ProjectProgress {
  const steps = GUIDED_STEPS[project.kind].map(({ code, fields }) => ({
    code,
    missing: fields.filter((field) => !isTold(project, field)),
  }));
  const open = steps.findIndex(({ missing }) => missing.length > 0);
  const field = steps[open]?.missing[0];
  return { steps, next: field === undefined ? null : { step: open + 1, field } };
}
