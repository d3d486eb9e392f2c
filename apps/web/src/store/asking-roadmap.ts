import type { CaseInput } from "@smartpick/engine";
import type { AskingAs } from "./asking.ts";

/** What the answer about the plan is asked with. */
export function askingRoadmap({ profile, options, roadmap }: AskingAs): CaseInput {
  return { profile: roadmap === undefined ? profile : { ...profile, roadmap }, options };
}
