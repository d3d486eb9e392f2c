import type { BySource } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import { type ChanceModel, chanceModelOf } from "../chances/chance-model.ts";
import { seasonChanceOf } from "../chances/season-chance.ts";
import { surfaceOf } from "../chances/surface.ts";
import type { PortfolioSolution } from "../portfolio/problem/instance.ts";
import type { ChosenList } from "./chosen-list.ts";
import { matchChanceOf } from "./match-chance.ts";
import { countingFull } from "./one-year.ts";
import { firmLevelSd, specialtiesApart } from "./specialty-levels.ts";

/**
 * The chance of matching with the same list, read with each source of the level of its specialties alone, where the two lie
 * apart by a factor of two in one of them at least; `null` elsewhere, where the headline stands at its cap, and where both
 * read alike. Our level is that of the counts of matched people, so their reading is `said`, the headline; without them, the
 * rates that programs publish stand as they are, and so the chance of any interview by them. What comes after an interview
 * stays the same in both.
 */
export function levelReadings(
  base: Case,
  { surface, full }: ChosenList,
  { order, levels }: Pick<PortfolioSolution, "order" | "levels">,
  said: number,
  limit: number,
): BySource | null {
  // At the cap both would read alike.
  if (said >= limit) return null;
  const rows = Int32Array.from(order, (index) => surface.rows[index]!);
  const names = new Set(Array.from(rows, (row) => base.model.specialtyOf(row).name));
  const specialties = specialtiesApart(base, names);
  if (specialties.length === 0) return null;
  const apart = new Set(specialties);
  const byRates = surfaceOf(byProgramRates(base, apart), rows);
  const counted = countingFull(
    byRates,
    Uint8Array.from(order, (index) => full[index]!),
  );
  const signals = Int8Array.from(order, (index) => levels[index]!);
  const chance = matchChanceOf(counted, signals);
  const programRates = Math.min(limit, chance);
  // Answers of the season may have settled it.
  return Math.abs(programRates - said) < LEAST_APART
    ? null
    : {
        nationalCounts: said,
        programRates,
        programRatesInterview: seasonChanceOf(byRates, Int32Array.from(rows.keys()), signals).anyInterview,
        specialties,
      };
}

/** Readings nearer to each other than two of 100 are one headline. */
const LEAST_APART = 0.02;

/**
 * The model with the level of these specialties as the rates of programs alone give it, and no more doubt about it than where
 * sources agree: who reads one source does not doubt between two.
 */
function byProgramRates(
  { facts, applicant, signalKinds, sent }: Case,
  names: ReadonlySet<string>,
): ChanceModel {
  const most = firmLevelSd(facts);
  const specialties = facts.parameters.specialties.map((row) =>
    names.has(row.specialty) ? { ...row, level: 0, levelSd: Math.min(row.levelSd, most) } : row,
  );
  const read = { ...facts, parameters: { ...facts.parameters, specialties } };
  return chanceModelOf({ facts: read, applicant, signalKinds, soFar: sent.soFar });
}
