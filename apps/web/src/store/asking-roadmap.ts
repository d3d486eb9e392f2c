import type { CaseInput } from "@smartpick/engine";
import type { AskingAs } from "./asking.ts";

/** What the answer about the plan is asked with; which calendar file it is the next of moves no day. */
export function askingRoadmap({ profile, options, roadmap }: AskingAs): CaseInput {
  if (roadmap === undefined) return { profile, options };
  return { profile: { ...profile, roadmap: { ...roadmap, revision: 0 } }, options };
}
