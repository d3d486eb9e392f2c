import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { count } from "../parts/numbers.ts";
import { projectEvidence, projectFigures, projectQuestion, projectSegment } from "../parts/project.ts";

const segments = z.array(projectSegment);

/** Whether a text is its pieces, one after the other. */
function isJoined(of: { readonly text: string; readonly segments: readonly { readonly text: string }[] }) {
  return of.text === of.segments.map(({ text }) => text).join("");
}

/** `smartpick/project-report@1`: where a guided project stands, and the texts that it already gives. */
export const projectReportSchema = z.object({
  schema: z.literal("smartpick/project-report@1"),
  kind: z.enum(["workflow", "data-analysis", "usability"]),
  title: z.string(),
  finding: z.string(),
  steps: z.array(
    z.object({ code: z.string(), name: z.string(), done: z.boolean(), missing: z.array(projectQuestion) }),
  ),
  next: z.nullable(z.object({ step: count, field: z.string(), question: z.string() })),
  figures: z.nullable(projectFigures),
  evidence: z.array(projectEvidence).check(z.describe("what each further table shows")),
  abstract: z
    .object({
      parts: z.array(
        z.object({
          part: z.string(),
          heading: z.string(),
          text: z.string(),
          segments,
          missing: z.array(projectQuestion),
        }),
      ),
      words: count,
      limits: z.array(z.object({ most: count, fits: z.boolean(), of: z.string(), source: z.string() })),
    })
    .check(z.refine(({ parts }) => parts.every(isJoined), "each text is its segments joined")),
  bullet: z
    .object({ text: z.string(), segments, asks: z.array(z.string()) })
    .check(z.refine(isJoined, "the text is its segments joined")),
  poster: z.object({
    size: z.enum(["A0", "A1"]),
    landscape: z.boolean(),
    widthMm: z.number(),
    heightMm: z.number(),
    bodyPt: z.number(),
    fits: z.boolean(),
    notWritten: z.array(z.string()).check(z.describe("parts that the guided steps ask for")),
    noRoomFor: z.array(z.string()).check(z.describe("parts of which some lines find no room")),
    cannotPrint: z
      .array(z.object({ field: z.string(), characters: z.string() }))
      .check(z.describe("characters that the font of the poster does not have")),
    words: z.array(z.string()),
  }),
  warnings: z.array(z.string()),
});

/** A guided project in words, as `project --json` prints it. */
export type ProjectReport = Frozen<z.infer<typeof projectReportSchema>>;
