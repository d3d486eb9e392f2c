import { useStore } from "zustand";
import type { AnswersState } from "./answers/answers.ts";
import { answers } from "./device.ts";

/** A part of what this tab knows of the device's documents. `select` must give the same object while nothing changes. */
export function useAnswers<Part>(select: (state: AnswersState) => Part): Part {
  return useStore(answers.state, select);
}
