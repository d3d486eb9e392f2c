import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { roadmapLeftOut, roadmapShape, roadmapStep, roadmapThisWeek } from "../parts/roadmap.ts";
import { run } from "../parts/run.ts";

const shape = { schema: z.literal("smartpick/roadmap@1"), ...run, ...roadmapShape };

/** `smartpick/roadmap@1` before the words. */
export const unwordedRoadmapSchema = z.object(shape);

/** `smartpick/roadmap@1`, the dated plan, as it is printed: sentences beside what needs them. */
export const roadmapSchema = z.object({
  ...shape,
  finding: z.string(),
  steps: z.array(z.extend(roadmapStep, { words: z.array(z.string()) })),
  week: z.array(z.extend(roadmapThisWeek, { words: z.string() })),
  leftOut: z.array(z.extend(roadmapLeftOut, { words: z.string() })),
  changes: z.exactOptional(
    z.array(z.string()).check(z.describe("what differs from an earlier roadmap, where one was given")),
  ),
});

/** The dated plan of an applicant, without a sentence. */
export type RoadmapReport = Frozen<z.infer<typeof unwordedRoadmapSchema>>;

/** `smartpick/roadmap@1`: the dated plan of an applicant in words. */
export type WordedRoadmap = Frozen<z.infer<typeof roadmapSchema>>;
