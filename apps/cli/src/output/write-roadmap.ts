import { readFileSync, statSync } from "node:fs";
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

/** Bytes above which the file at the place is no calendar of ours. */
const MOST = 8_000_000;

/** The text that stands at a path; empty where there is none or it cannot be read. */
function earlierAt(path: string): string {
  try {
    return statSync(path).size > MOST ? "" : readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/**
 * Writes a roadmap as a calendar file or a drawing; a full disk or a lost folder becomes a `Refusal`. A calendar that stands at the
 * place already counts: what changed since has a higher sequence.
 */
export async function writeRoadmap({ path }: RoadmapFile, content: Content): Promise<void> {
  const text =
    content.kind === "ics"
      ? await roadmapCalendar({ ...content.parts, earlier: earlierAt(path) })
      : `${roadmapSvg(content.report, { width: WIDTH })}\n`;
  try {
    replaceFile(path, text);
  } catch (error) {
    throw new Refusal(`--out ${path}: ${writeFaultWords(error)}`);
  }
}
