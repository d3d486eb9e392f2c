import type { GuidedKind } from "@smartpick/core";
import { nextStep } from "@smartpick/engine/quality";
import { PROJECT_STEP_NAMES } from "@smartpick/report";
import type { ProjectTree } from "../../storage/kept-project.ts";
import { toldProject } from "./told-project.ts";

/** Where a project stands: its open step, counted from 1 (`null` = all done), out of how many, and what that step is called. */
interface Standing {
  readonly kind: GuidedKind;
  readonly step: number | null;
  readonly of: number;
  readonly next: string;
}

/** Where a project stands. */
export function standingOf(tree: ProjectTree): Standing {
  const { project } = toldProject(tree);
  const { steps, next } = nextStep(project);
  const code = next === null ? undefined : steps[next.step - 1]?.code;
  return {
    kind: project.kind,
    step: next?.step ?? null,
    of: steps.length,
    next: code === undefined ? "" : PROJECT_STEP_NAMES[code],
  };
}
