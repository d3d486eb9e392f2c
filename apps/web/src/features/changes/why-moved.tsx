import type { ListChanges } from "@smartpick/core";
import { listChangeSteps } from "@smartpick/report";
import type { ReactNode } from "react";
import { StepsFigure } from "../shared/steps-figure.tsx";

/** Why the chance moved: one bar for each part of the facts; nothing where no part differs. */
export function WhyMoved({ list }: { list: ListChanges }): ReactNode {
  if (list.steps.length === 0) return null;
  return (
    <>
      <h3>Why did this number change?</h3>
      <StepsFigure steps={listChangeSteps(list)} />
    </>
  );
}
