import type { Severity } from "@smartpick/answers";
import type { Frames } from "./frames.ts";

const GRADES: readonly Severity[] = ["must", "should", "could"];

/** Several sets of frames as one, each frame in the grade that it has. */
export function mergedFrames(...sets: readonly Frames[]): Frames {
  return Object.fromEntries(GRADES.map((grade) => [grade, sets.flatMap((set) => set[grade] ?? [])]));
}
