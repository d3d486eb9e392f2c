import type { GateCondition } from "../answers/gate.ts";
import { seasonFor } from "../season/season-for.ts";
import { type GateSource, sourceOf } from "./gate-source.ts";

/** Graduation before residency begins on 1 July of the year of the Match; one that comes after it is refused before. */
export function graduationCondition(source: GateSource): GateCondition {
  const { profile, year, today } = source;
  const { graduationYear } = profile.applicant;
  const until = `${year}-06-30`;
  const common = { blocks: "start", until, source: sourceOf(source, "start") } as const;
  if (graduationYear === null)
    return { ...common, code: "graduation-not-told", state: "unknown", assumed: true };
  if (graduationYear < year)
    return { ...common, code: "graduated", state: "met", assumed: false, year: graduationYear };
  const usual = seasonFor(today);
  const isMoved = profile.season === null && usual < year && profile.inSeason.length === 0;
  return {
    ...common,
    code: "graduation-to-come",
    state: "open",
    assumed: true,
    year: graduationYear,
    ...(isMoved ? { insteadOf: usual } : {}),
  };
}
