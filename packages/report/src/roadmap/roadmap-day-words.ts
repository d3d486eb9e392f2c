import type { RoadmapDay } from "@smartpick/core";
import { dayInSeason } from "../english/day.ts";
import { capitalised } from "../english/plural.ts";

/** What a day of a roadmap is, to stand after "before": `"programs read applications"`. */
const DAYS: Readonly<Record<string, string>> = {
  "eras-opens": "the application opens",
  "applications-open": "applications can be sent",
  "programs-review": "programs read applications",
  "nrmp-registration-opens": "NRMP registration opens",
  "nrmp-registration-deadline": "NRMP registration without a late fee ends",
  "pathways-deadline": "the ECFMG Pathway closes",
  "ranking-opens": "rank lists open",
  "rank-list-deadline": "rank lists are certified",
  "match-week-monday": "Match Week begins",
  start: "residency begins",
  "fellowship-token": "fellowship tokens are given out",
  "fellowship-opens": "fellowship applications open",
  "fellowship-reads": "fellowship interviews begin",
  "fellowship-commit": "fellowship rank lists are committed",
};

/** What happens on a day of a roadmap, a clause without a capital letter. */
export function roadmapDayName(id: string): string {
  return DAYS[id] ?? id.replaceAll("-", " ");
}

/** The same with its day and how sure that is: `"programs read applications, 23 September (last known of 2026)"`. */
export function roadmapDayWords(
  one: Pick<RoadmapDay, "id" | "day" | "sure" | "lastKnown">,
  today: string,
): string {
  return `${roadmapDayName(one.id)}, ${dayInSeason(one.day, today)}${sureWords(one)}`;
}

/** A line of a list of days: `"23 September: programs read applications"`. */
export function roadmapDayLine(
  one: Pick<RoadmapDay, "id" | "day" | "sure" | "lastKnown">,
  today: string,
): string {
  return `${dayInSeason(one.day, today)}: ${roadmapDayName(one.id)}${sureWords(one)}`;
}

function sureWords({ sure, lastKnown }: Pick<RoadmapDay, "sure" | "lastKnown">): string {
  if (sure === "published") return "";
  return lastKnown === null ? " (expected)" : ` (as last known, of ${lastKnown})`;
}

/** The name of a day where it begins a line. */
export function roadmapDayTitle(id: string): string {
  return capitalised(roadmapDayName(id));
}
