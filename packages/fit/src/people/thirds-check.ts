import type { Facts, SpecialtyName } from "@smartpick/core";
import { toldByCase } from "../checks/forecast-cases.ts";
import type { Told } from "../checks/plain-profile.ts";
import {
  logNegativeBinomial,
  negativeBinomialCdf,
  negativeBinomialQuantile,
} from "../math/negative-binomial.ts";
import { nelderMead } from "../math/nelder-mead.ts";
import { shareInside } from "../math/share-inside.ts";
import type { Case } from "../tables/cases.ts";
import { saidSeason } from "./said-season.ts";
import type { UsCase } from "./us-cases.ts";

/** Self-reported people of one third of Step 2 CK in one table. */
export interface ThirdLine {
  readonly specialty: SpecialtyName;
  readonly group: "IMG" | "US graduates";
  readonly lowest: number;
  readonly highest: number;
  readonly people: number;
  /** Interviews that happened over those that were said, and the factor of the whole table. */
  readonly ratio: number;
  readonly level: number;
  /**
   * At the level of the table: share between the tenths of the forecast, by the probability that a count takes up; share
   * within the range of whole counts that is shown; and what that range holds by the forecast itself, more than 80 % where
   * counts are small.
   */
  readonly inside: number;
  readonly covered: number;
  readonly coveredSaid: number;
  /** Shares without any interview: happened, and said. */
  readonly none: number;
  readonly noneSaid: number;
}

interface Foretold {
  readonly step2ck: number;
  readonly happened: number;
  readonly mean: number;
  readonly size: number;
  readonly none: number;
}

/** Both tables of self-reports by group and third of score. */
export function checkThirds(
  shipped: Facts,
  imgs: readonly Case[],
  us: readonly UsCase[],
  season: number,
): ThirdLine[] {
  const facts = withFirmLevels(shipped);
  return (["Family Medicine", "Surgery"] as const).flatMap((specialty) => [
    ...thirdsOf(
      specialty,
      "IMG",
      imgs
        .filter((one) => one.specialty === specialty)
        .map((one) => foretold(facts, one, toldByCase(one, season))),
    ),
    ...thirdsOf(
      specialty,
      "US graduates",
      us
        .filter((one) => one.specialty === specialty)
        .map((one) =>
          foretold(facts, one, {
            type: one.type,
            specialty,
            season,
            step2ck: Math.round(one.step2ck),
            visa: "none",
          }),
        ),
    ),
  ]);
}

/** The level of a table is free, so the doubt about the level stays out of the range; the doubt of one season stays in. */
function withFirmLevels(facts: Facts): Facts {
  const specialties = facts.parameters.specialties.map((row) => ({
    ...row,
    levelSd: Math.min(row.levelSd, SEASON_SD),
  }));
  return { ...facts, parameters: { ...facts.parameters, specialties } };
}

/** How far one season differs from the next in level, logit. */
const SEASON_SD = 0.25;

function foretold(
  facts: Facts,
  one: Pick<Case, "step2ck" | "applications" | "interviews">,
  told: Told,
): Foretold {
  const {
    interviews: mean,
    variance,
    anyInterview,
  } = saidSeason(facts, told, {
    applications: one.applications,
    draws: 0,
  });
  return {
    step2ck: one.step2ck,
    happened: one.interviews,
    mean,
    size: mean ** 2 / Math.max(variance - mean, 1e-3 * mean),
    none: 1 - anyInterview,
  };
}

function thirdsOf(
  specialty: SpecialtyName,
  group: ThirdLine["group"],
  people: readonly Foretold[],
): ThirdLine[] {
  const sorted = [...people].sort((a, b) => a.step2ck - b.step2ck);
  const sum = (of: readonly Foretold[], what: (one: Foretold) => number): number =>
    of.reduce((total, one) => total + what(one), 0);
  // People with good news report more often: the level of a table is its own, by maximum likelihood.
  const likelihood = (log: number): number =>
    sum(sorted, ({ happened, mean, size }) => logNegativeBinomial(happened, mean * Math.exp(log), size));
  const level = Math.exp(nelderMead((x) => -likelihood(x[0]!), [0], [0.3], 1e-6, 200).at[0]!);
  return [0, 1, 2].map((third): ThirdLine => {
    const own = sorted.slice(
      Math.floor((third * sorted.length) / 3),
      Math.floor(((third + 1) * sorted.length) / 3),
    );
    const ranges = own.map(({ happened, mean, size }) => {
      const upTo = (count: number): number => negativeBinomialCdf(count, mean * level, size);
      const [from, to] = RANGE.map((p) => negativeBinomialQuantile(p, mean * level, size)) as [
        number,
        number,
      ];
      return {
        inside: shareInside(upTo(happened - 1), upTo(happened), ...RANGE),
        covered: Number(happened >= from && happened <= to),
        coveredSaid: upTo(to) - upTo(from - 1),
      };
    });
    const meanOf = (what: (one: (typeof ranges)[number]) => number): number =>
      ranges.reduce((total, one) => total + what(one), 0) / own.length;
    return {
      specialty,
      group,
      lowest: own[0]!.step2ck,
      highest: own.at(-1)!.step2ck,
      people: own.length,
      ratio: sum(own, ({ happened }) => happened) / sum(own, ({ mean }) => mean),
      level,
      inside: meanOf(({ inside }) => inside),
      covered: meanOf(({ covered }) => covered),
      coveredSaid: meanOf(({ coveredSaid }) => coveredSaid),
      none: own.filter(({ happened }) => happened === 0).length / own.length,
      noneSaid: sum(own, ({ none }) => none) / own.length,
    };
  });
}

/** The tenths between which a range of 80 % lies. */
const RANGE = [0.1, 0.9] as const;
