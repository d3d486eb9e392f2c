import type { ReactNode } from "react";
import { AboutStep } from "./about-step.tsx";
import { BudgetStep } from "./budget-step.tsx";
import { ExamsStep } from "./exams-step.tsx";
import { ExperienceStep } from "./experience-step.tsx";
import type { StepId } from "./steps.ts";
import { VisaStep } from "./visa-step.tsx";
import { WantStep } from "./want-step.tsx";

/** The form of each step. */
export const FORMS: Readonly<Record<StepId, () => ReactNode>> = {
  about: AboutStep,
  exams: ExamsStep,
  visa: VisaStep,
  experience: ExperienceStep,
  want: WantStep,
  budget: BudgetStep,
};
