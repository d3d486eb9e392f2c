import type { RoadmapReport } from "@smartpick/core";
import { useAsking } from "../../store/asking.ts";
import { askingRoadmap } from "../../store/asking-roadmap.ts";
import { type LiveAnswer, useAnswer } from "../../store/use-answer.ts";
import type { ScreenWords } from "../shared/profile-screen.tsx";

/** Her plan as it stands today. */
export function useRoadmap(): LiveAnswer<RoadmapReport> {
  const asking = useAsking();
  return useAnswer("case.roadmap", asking && askingRoadmap(asking), {
    ...(asking && { person: asking.person }),
  });
}

/** What the screen says before there is an answer. */
export const ROADMAP_WORDS: ScreenWords = {
  screen: "Roadmap",
  will: "Your plan will stand here: each step with the last day to begin it, and what it is worth.",
  working: "Planning your steps",
  meanwhile: "What each step is worth is tried on your own list.",
  failed: "Your plan could not be made",
};
