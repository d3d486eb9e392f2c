import { useStore } from "zustand";
import type { AnswersState } from "./answers/answers.ts";
import { answers } from "./device.ts";

/** Whether something keeps answers from being read or kept that the applicant can do something about. */
export function isInTrouble({ troubles, save }: AnswersState): boolean {
  return troubles.length > 0 || save === "full" || save === "newer" || save === "blocked";
}

/** A part of what this tab knows of the device's documents. `select` must give the same object while nothing changes. */
export function useAnswers<Part>(select: (state: AnswersState) => Part): Part {
  return useStore(answers.state, select);
}
