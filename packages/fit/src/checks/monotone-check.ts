import {
  APPLICANT_TYPES,
  type Applicant,
  applicantOf,
  chanceModelOf,
  type Facts,
  type Random,
  randomFrom,
  seasonChanceOf,
  surfaceOf,
  valueAt,
} from "@smartpick/core";
import { plainProfile } from "./plain-profile.ts";

/** A situation whose season chance is asked for: an applicant, a list of ledger rows, and which of them said no. */
export interface Situation {
  readonly applicant: Applicant;
  readonly rows: Int32Array;
  /** Positions in `rows` of programs that rejected the applicant. */
  readonly rejected: readonly number[];
}

/** Random pairs of situations that differ in one thing, and how often the better one had the lower chance. */
export interface MonotoneCheck {
  readonly change: string;
  readonly pairs: number;
  readonly violations: number;
}

/** Rounding may move a chance by this much. */
const TOLERANCE = 1e-9;
const LIST = 40;

/** Chance of a match of a situation on the ledger. */
export function matchChance(facts: Facts, { applicant, rows, rejected }: Situation): number {
  const today = `${applicant.season - 1}-12-01`;
  const applications = new Map(
    rejected.map((position) => {
      const row = rows[position]!;
      return [row, { row, level: 0 as const, state: "rejected" as const, applied: null }];
    }),
  );
  const soFar =
    rejected.length === 0
      ? null
      : { today, season: applicant.season, programsReview: null, timing: facts.judgements, applications };
  const surface = surfaceOf(chanceModelOf({ facts, applicant, soFar }), rows);
  return seasonChanceOf(surface, Int32Array.from(rows.keys()), new Int8Array(rows.length)).match;
}

/**
 * Draws applicants of all types, specialties and answers, and lists of 40 programs. A higher score or one more
 * application must not lower the chance of a match, one more failed attempt or a rejection must not raise it.
 */
export function checkMonotone(
  facts: Facts,
  season: number,
  profiles: number,
  seed: number,
  chanceOf: (situation: Situation) => number = (situation) => matchChance(facts, situation),
): MonotoneCheck[] {
  const pools = poolsOf(facts);
  const random = randomFrom(seed);
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < profiles; i++) {
    const base = randomSituation(facts, pools, season, random.split(i));
    const here = chanceOf(base);
    const others = [
      chanceOf(withMore(base, "score")) - here,
      here - chanceOf(withMore(base, "failure")),
      here - chanceOf({ ...base, rows: base.rows.slice(0, -1) }),
      here - chanceOf({ ...base, rejected: [0] }),
    ];
    others.forEach((gain, at) => {
      if (gain < -TOLERANCE) counts[at] = counts[at]! + 1;
    });
  }
  const changes = [
    "ten more points of Step 2 CK",
    "one more failed attempt",
    "one more application",
    "a rejection",
  ];
  return changes.map((change, at) => ({ change, pairs: profiles, violations: counts[at]! }));
}

function poolsOf(facts: Facts): number[][] {
  const bySpecialty = new Map<string, number[]>();
  for (let row = 0; row < facts.programs.size; row++) {
    if (facts.programs.doubt[row] !== null) continue;
    const name = String(valueAt(facts.programs, row, "specialty"));
    bySpecialty.set(name, [...(bySpecialty.get(name) ?? []), row]);
  }
  return [...bySpecialty.values()].filter((rows) => rows.length >= LIST);
}

function randomSituation(
  facts: Facts,
  pools: readonly (readonly number[])[],
  season: number,
  random: Random,
): Situation {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random.uniform() * list.length)]!;
  const pool = [...pick(pools)];
  for (let i = 0; i < LIST; i++) {
    const j = i + Math.floor(random.uniform() * (pool.length - i));
    [pool[i], pool[j]] = [pool[j]!, pool[i]!];
  }
  const rows = Int32Array.from(pool.slice(0, LIST));
  const specialty = String(valueAt(facts.programs, rows[0]!, "specialty"));
  const profile = plainProfile({
    type: pick(APPLICANT_TYPES),
    specialty: specialty as Applicant["specialties"][number],
    season,
    step2ck: 205 + Math.floor(60 * random.uniform()),
    failedStep1: pick([0, 0, 1, 2]),
    yearsSinceGraduation: Math.floor(15 * random.uniform()),
    visa: pick(["none", "j1", "h1b", "any"] as const),
  });
  return { applicant: applicantOf(profile, season, facts.judgements), rows, rejected: [] };
}

function withMore(situation: Situation, what: "score" | "failure"): Situation {
  const { applicant } = situation;
  const failed = applicant.failedAttempts;
  return {
    ...situation,
    applicant:
      what === "score"
        ? { ...applicant, step2ck: (applicant.step2ck ?? 0) + 10 }
        : { ...applicant, failedAttempts: { ...failed, step1: (failed.step1 ?? 0) + 1 } },
  };
}
