import type { RoadmapReport } from "@smartpick/core";
import { type RoadmapCalendarParts, roadmapCalendar, roadmapSvg } from "@smartpick/report";
import { Refusal } from "../refusal.ts";
import { replaceFile } from "./replace-file.ts";
import type { RoadmapFile } from "./roadmap-file.ts";
import { writeFaultWords } from "./write-fault.ts";

/** Width of the drawing, in pixels. */
const WIDTH = 960;

/** What is written, by the kind of file. */
type Content =
  | { readonly kind: "ics"; readonly parts: RoadmapCalendarParts }
  | { readonly kind: "svg"; readonly report: RoadmapReport };

/** Writes a roadmap as a calendar file or a drawing; a full disk or a lost folder becomes a `Refusal`. */
export async function writeRoadmap({ path }: RoadmapFile, content: Content): Promise<void> {
  const text =
    content.kind === "ics"
      ? await roadmapCalendar(content.parts)
      : `${roadmapSvg(content.report, { width: WIDTH })}\n`;
  try {
    replaceFile(path, text);
  } catch (error) {
    throw new Refusal(`--out ${path}: ${writeFaultWords(error)}`);
  }
}
