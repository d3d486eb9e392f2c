import type { RoadmapReport } from "@smartpick/core";
import { leftOutWords, roadmapFinding, roadmapStepWords, weekWords } from "./roadmap-words.ts";

/** The report with its words: what `--json` prints. `changes` = what differs from an earlier roadmap, where one was given. */
export function wordedRoadmap(report: RoadmapReport, changes?: readonly string[]) {
  return {
    ...report,
    finding: roadmapFinding(report),
    steps: report.steps.map((step) => ({ ...step, words: roadmapStepWords(step, report) })),
    week: report.week.map((one) => ({ ...one, words: weekWords(one, report) })),
    leftOut: report.leftOut.map((one) => ({ ...one, words: leftOutWords(one, report) })),
    ...(changes === undefined ? {} : { changes }),
  };
}
