import { join } from "node:path";
import { meanShare } from "../openness/level.ts";
import type { TypeOpenness } from "../openness/program-openness.ts";
import { numberOf, readCsv } from "../tables/csv.ts";
import type { MarketShares } from "../tables/market-shares.ts";
import { meanRanksOf, type StageTwoCheck } from "./stage-two-check.ts";

/** Interviews that the rates imply for all non-US IMGs of a specialty beside the ranks they report. */
export interface CountCheck {
  readonly specialty: string;
  /** Assumed non-US applicants: all IMGs of the season times 0.74. */
  readonly applicants: number;
  /** Applications of the average applicant that the programs' counts imply. */
  readonly applications: number;
  /** Interviews per applicant: applications times rate, summed over programs. */
  readonly interviews: number;
  /** Ranks per applicant of those who prefer the specialty. */
  readonly ranks: number;
}

const NON_US_SHARE = 0.74;

/**
 * Compares levels in Internal and Family Medicine. Counts of applications took no part in the fit of ranks; the counts of
 * applicants did, as the prior of the share that reaches a rank, but they divide both columns and so cancel.
 */
export function checkCounts(
  folder: string,
  nonUs: TypeOpenness,
  market: MarketShares,
  stages: readonly StageTwoCheck[],
): CountCheck[] {
  const counts = new Map<string, number>();
  for (const row of readCsv(join(folder, "statistics", "eras_applicants_and_applications.csv"))) {
    const found = /^IMG applicants (.+)$/.exec(row.item ?? "");
    if (found !== null && (row.season ?? "").startsWith("2026"))
      counts.set(found[1]!, numberOf(row.value) ?? 0);
  }
  return stages.flatMap(({ stage, outcome }) => {
    const { specialty, total } = stage.table;
    const all = counts.get(specialty);
    if (all === undefined) return [];
    const applicants = all * NON_US_SHARE;
    const programs = nonUs.programs.filter(
      ({ program }) => program.specialty === specialty && (program.lastSeen ?? 2026) >= 2024,
    );
    const known = programs.filter(({ program }) => program.applications !== null);
    const usual = known.reduce((sum, { program }) => sum + program.applications!, 0) / known.length;
    const share = market.applicationShares(specialty)[3];
    let applications = 0;
    let interviews = 0;
    for (const { program, coming } of programs) {
      const sent = (program.applications ?? usual) * share;
      applications += sent;
      interviews += sent * meanShare(coming);
    }
    return [
      {
        specialty,
        applicants,
        applications: applications / applicants,
        interviews: interviews / applicants,
        ranks: (total * meanRanksOf(outcome)) / applicants,
      },
    ];
  });
}
