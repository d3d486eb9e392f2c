import type { Case } from "../../case/case.ts";
import { seasonDay } from "../../doors/season-days.ts";
import type { RoadmapFacts, RoadmapPart } from "../../facts/roadmap-facts.ts";
import type { RoadmapStageCode, RoadmapTold } from "../../profile/roadmap.ts";

/** Where an applicant stands on the way. */
export interface Stage {
  readonly code: RoadmapStageCode;
  /** Whether she told it herself. */
  readonly told: boolean;
  /** Year of residency and how many it takes; `null` outside one. */
  readonly year: number | null;
  readonly of: number | null;
  /** Which steps of the table are hers. */
  readonly part: RoadmapPart;
}

/** Graduation in the year at hand counts as done from here on. */
const SUMMER = "07-01";

/** The stage of an applicant on a day: as she tells it, else by residency, graduation, season and what was sent. */
export function stageOf(base: Case, told: RoadmapTold | null, facts: RoadmapFacts): Stage {
  const { today } = base.options;
  const residency = told?.residency ?? null;
  const own = told?.stage ?? null;
  const inResidency = residency !== null && (own === null || own === "resident" || own === "fellowship");
  if (inResidency) {
    const of = residency.years ?? facts.years[residency.specialty ?? ""] ?? facts.usualYears;
    const year = Math.min(of, Math.max(1, yearsSince(residency.began, today) + 1));
    const code = own ?? "resident";
    return { code, told: own !== null, year, of, part: code === "fellowship" ? code : partOf(year, of) };
  }
  const code = own ?? worked(base);
  return { code, told: own !== null, year: null, of: null, part: code === "resident" ? "pgy1" : code };
}

/** Whether a stage asks for the levers of a chance: those that lead to a match. */
export function roadmapNeedsLevers(base: Case, told: RoadmapTold | null): boolean {
  const { roadmap } = base.facts;
  if (roadmap === undefined) return false;
  const { code } = stageOf(base, told, roadmap);
  return code !== "resident" && code !== "fellowship";
}

function worked(base: Case): RoadmapStageCode {
  const { today } = base.options;
  const year = Number(today.slice(0, 4));
  const { graduationYear } = base.profile.applicant;
  if (graduationYear !== null)
    if (graduationYear > year || (graduationYear === year && today.slice(5) < SUMMER)) return "student";
  const on = (id: "eras-opens" | "match-day"): string | null => {
    const { day, about } = seasonDay(base, id);
    return day ?? about;
  };
  const matchDay = on("match-day");
  if (matchDay !== null && today >= matchDay) return "unmatched";
  if (base.sent.running.size + base.sent.closed.size > 0) return "interviewing";
  const opens = on("eras-opens");
  return base.canApply && opens !== null && today >= opens ? "applying" : "gap";
}

/** The last year of a residency is that of the fellowship's season, the one before it that of getting ready. */
function partOf(year: number, of: number): RoadmapPart {
  if (of === 1 || year < of - 1) return "pgy1";
  return year === of ? "pgy3" : "pgy2";
}

/** Whole years from one ISO date to another, 0 where the second is earlier. */
export function yearsSince(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to.slice(5) < from.slice(5) ? years - 1 : years);
}
