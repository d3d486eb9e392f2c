import type { ApplicantType } from "@smartpick/core";
import { type AccountLine, filledSeats, TYPE_WORDS } from "../account/national-account.ts";
import { BINDING_SPECIALTIES } from "../account/national-counts.ts";
import { isInside as isTargetInside, type Target } from "../calibration/target.ts";
import { spearman } from "../math/spearman.ts";
import { type BandCell, isInside, meanError } from "./band-check.ts";
import { previousGraduates } from "./earlier-check.ts";
import type { PeopleChecks } from "./people-checks.ts";

/** A promise about people: what is computed, the range that it has to lie in, and why where it may not. */
export type Promised = Omit<Target, "item">;

/** How far beyond its range, in widths of it, a reason may excuse a value. */
const EXCUSED = 0.6;

/** How interviews grow with applications across the people of a type. */
export interface Elasticity {
  readonly type: string;
  readonly totalElasticity: number;
}

/** The specialties whose account binds. */
const BINDING: ReadonlySet<string> = new Set(BINDING_SPECIALTIES);

/** Every promise about people, in the order of the page. */
export function promisesOf(checks: PeopleChecks, usual: readonly Elasticity[]): Promised[] {
  return [
    ...bandPromises("US MD by band of Step 2 CK", "fitted", checks.bands),
    ...bandPromises("The same, each half of the specialties from the other", "held out", checks.heldOut),
    ...accountPromises(checks.account),
    ...earlierPromises(checks),
    ...thirdPromises(checks),
    ...usPromises(checks, usual),
    ...orderPromises(checks.account),
  ];
}

/** Those that fail and whose reason nobody has found. */
export function brokenPromises(promises: readonly Promised[]): readonly Promised[] {
  return promises.filter((one) => !isTargetInside(one) && (one.reason === undefined || !isExcused(one)));
}

/** Whether a value that has a reason lies near its range all the same. */
function isExcused({ value, low, high }: Promised): boolean {
  const width = Math.min(high - low, OPEN);
  return value >= low - EXCUSED * width && value <= high + EXCUSED * width;
}

/** Ranges that are open at one end count as this wide. */
const OPEN = 5;

function bandPromises(what: string, use: Target["use"], cells: readonly BandCell[]): Promised[] {
  const inside = cells.filter(isInside).length / cells.length;
  const best = new Map<string, number>();
  for (const { specialty, happened } of cells)
    best.set(specialty, Math.max(best.get(specialty) ?? 0, happened));
  const above = Math.max(...cells.map(({ specialty, said }) => said.mid - best.get(specialty)!));
  return [
    {
      what: `${what}: share of bands inside the 80 % range`,
      use,
      value: inside,
      low: 0.8,
      high: 1,
      digits: 2,
    },
    {
      what: `${what}: mean error, points`,
      use,
      value: 100 * meanError(cells),
      low: 0,
      high: 5,
      digits: 1,
      ...(use === "held out"
        ? {
            reason:
              "A specialty that is held out gives its match rate alone; its slope by score is a guess from others.",
          }
        : {}),
    },
    {
      what: `${what}: points above the best published band, at most`,
      use,
      value: 100 * above,
      low: -100,
      high: 1,
      digits: 1,
      reason:
        "At the highest scores the tail holds one of 100; in some specialties two or three of 100 fail even there.",
    },
  ];
}

function accountPromises(lines: readonly AccountLine[]): Promised[] {
  const seats = filledSeats(lines);
  return [
    ...lines
      .filter(({ count }) => BINDING.has(count.specialty))
      .map(({ count, matched }): Promised => {
        const estimated =
          count.basis === "estimated" && (count.type === "us-img" || count.type === "non-us-img");
        return {
          what: `Matched in ${count.specialty}, ${TYPE_WORDS[count.type]}: said over published`,
          use: "fitted",
          value: matched / count.matched,
          low: estimated ? 0.65 : 0.8,
          high: estimated ? 1.35 : 1.2,
          digits: 2,
        };
      }),
    ...seats
      .filter(({ specialty }) => BINDING.has(specialty))
      .map(
        ({ specialty, published, said }): Promised => ({
          what: `Seats filled in ${specialty}: said over published`,
          use: "fitted",
          value: said / published,
          low: 0.8,
          high: 1.2,
          digits: 2,
        }),
      ),
  ];
}

function earlierPromises({ earlier }: PeopleChecks): Promised[] {
  const falls = (["us-md", "do", "us-img", "non-us-img"] as const).map((type) => {
    const own = earlier.filter((line) => line.type === type);
    return Math.min(own[0]!.alone - own[1]!.alone, own[1]!.alone - own[2]!.alone);
  });
  return [
    {
      what: "Previous US graduates, chance of a match over their mix",
      use: "check",
      value: previousGraduates(earlier),
      low: 0.4,
      high: 0.6,
      digits: 2,
    },
    {
      what: "Fall of the chance with each earlier season alone, least of all types",
      use: "check",
      value: Math.min(...falls),
      low: 0.01,
      high: 1,
      digits: 2,
    },
  ];
}

function thirdPromises({ thirds }: PeopleChecks): Promised[] {
  const few = "A third holds 23 to 29 people, so chance alone moves its share by 8 points (one SD).";
  const low = thirds.find(({ specialty, group }) => specialty === "Family Medicine" && group === "IMG")!;
  return [
    {
      what: "Family Medicine 2021, IMGs of the lowest third of score: interviews happened over said",
      use: "check",
      value: low.ratio,
      low: 0.8,
      high: 1.5,
      digits: 2,
      reason:
        "Self-reports lean towards success, and the level follows counts of people with a list, which say half of what the rates say.",
    },
    ...thirds.map(
      ({ specialty, group, lowest, highest, inside, people }): Promised => ({
        what: `${specialty}, ${group} with ${lowest} to ${highest}: inside the 80 % range`,
        use: "check",
        value: inside,
        low: 0.7,
        high: 0.92,
        digits: 2,
        ...(people < 40 ? { reason: few } : {}),
      }),
    ),
  ];
}

function usPromises({ thirds }: PeopleChecks, usual: readonly Elasticity[]): Promised[] {
  const us = thirds.filter(({ group }) => group === "US graduates");
  const people = us.reduce((sum, one) => sum + one.people, 0);
  const elasticity = (type: ApplicantType): number =>
    usual.find((one) => one.type === type)?.totalElasticity ?? 0;
  return [
    {
      what: "US graduates without an interview, as said of the self-reports",
      use: "check",
      value: us.reduce((sum, one) => sum + one.noneSaid * one.people, 0) / people,
      low: 0.02,
      high: 0.15,
      digits: 3,
    },
    ...(["us-md", "do"] as const).map(
      (type): Promised => ({
        what: `Interviews by applications across ${TYPE_WORDS[type]}, power`,
        use: "fitted",
        value: elasticity(type),
        low: 0.2,
        high: 0.45,
        digits: 2,
      }),
    ),
  ];
}

/** The order of specialties by matched for each applicant, type by type. */
function orderPromises(lines: readonly AccountLine[]): Promised[] {
  return (["us-md", "do", "us-img", "non-us-img"] as const).map((type) => {
    const own = lines.filter(({ count }) => count.type === type && BINDING.has(count.specialty));
    return {
      what: `Order of specialties by matched for each applicant, ${TYPE_WORDS[type]}: rank correlation`,
      use: "fitted",
      value: spearman(
        own.map(({ matched, count }) => matched / count.applicants),
        own.map(({ count }) => count.matched / count.applicants),
      ),
      low: 0.7,
      high: 1,
      digits: 2,
      ...(type === "us-md" || type === "do"
        ? {
            reason:
              "Most rates of US graduates lie within ten points of each other, about the error of the counts.",
          }
        : {}),
    };
  });
}
