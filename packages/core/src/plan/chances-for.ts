import { chanceRanges } from "../chances/chance-ranges.ts";
import { contributionsOf } from "../chances/contributions.ts";
import { evidenceGrade } from "../chances/evidence-grade.ts";
import { eligibilityOf } from "../eligibility/eligibility.ts";
import type { Facts } from "../facts/facts.ts";
import { factAt, rowOf } from "../facts/lookup.ts";
import { withOwnFacts } from "../facts/own-facts.ts";
import { unknownProgram } from "../facts/references.ts";
import { fingerprint } from "../math/fingerprint.ts";
import { logistic } from "../math/logistic.ts";
import { normalQuantile } from "../math/normal-quantile.ts";
import type { Problem } from "../problem.ts";
import { applicantOf } from "../profile/applicant.ts";
import { APPLICANT_TYPES } from "../profile/applicant-type.ts";
import type { Profile } from "../profile/profile.ts";
import { ok, type Result, refused } from "../result.ts";
import { seasonFactsFor } from "../season/season-facts-for.ts";
import { seasonFor } from "../season/season-for.ts";
import type { ChancesReport } from "./chances-report.ts";
import { CORE_VERSION } from "./plan.ts";
import { DEFAULT_DRAWS, type PlanOptions } from "./plan-options.ts";
import type { Range, SignalName } from "./plan-report.ts";
import { applicantWarnings } from "./plan-warnings.ts";
import { signalsFor } from "./portfolio-for.ts";

const BASES = ["kind", "kind-and-mix", "program-rate"] as const;

/** One program for one profile (`smartpick/chances@1`): ranges by signal, base, factors, verdicts. Refuses an id the ledger lacks. */
export function chancesFor(
  facts: Facts,
  profile: Profile,
  program: string,
  options: PlanOptions,
): Result<ChancesReport, Problem> {
  const known = withOwnFacts(facts, profile.facts);
  if (!known.ok) return known;
  const table = known.value.programs;
  const row = rowOf(table, program);
  if (row === null) return refused(unknownProgram(table, program, "program"));
  const year = options.season ?? profile.season ?? seasonFor(options.today);
  const season = seasonFactsFor(known.value, year);
  if (!season.ok) return season;
  const applicant = applicantOf(profile, year);
  const text = (field: Parameters<typeof factAt>[2]): string | null => {
    const value = factAt(table, row, field)?.value ?? null;
    return value === null ? null : String(value);
  };
  const specialty = text("specialty") ?? "";
  const allowance = signalsFor(profile, season.value, specialty);
  const signalKinds = new Map([[specialty, allowance.signal !== undefined]]);
  const draws = { seed: options.seed, draws: options.draws ?? DEFAULT_DRAWS, signalKinds };
  const kinds: [SignalName, number][] = [["none", 0]];
  if (allowance.signal !== undefined) kinds.push(["signal", 1]);
  if (allowance.silver !== undefined) kinds.push(["silver", 1]);
  if (allowance.gold !== undefined) kinds.push(["gold", 2]);
  const bySignal = kinds.map(([signal, level]) => {
    const ranges = chanceRanges(known.value, applicant, Int32Array.of(row), Int8Array.of(level), draws);
    const zero: Range = { mid: 0, low: 0, high: 0 };
    return { signal, interview: ranges.interview[0] ?? zero, match: ranges.match[0] ?? zero };
  });
  const plain = bySignal[0];
  const at = row * APPLICANT_TYPES.length + APPLICANT_TYPES.indexOf(profile.applicant.type);
  const basis = known.value.openness.basis[at] ?? 0;
  const mean = known.value.openness.mean[at] ?? 0;
  const spread = normalQuantile(0.9) * (known.value.openness.sd[at] ?? 0);
  const id = table.ids[row] ?? "";
  return ok({
    schema: "smartpick/chances@1",
    version: CORE_VERSION,
    season: year,
    today: options.today,
    facts: { version: facts.version, rights: facts.rights },
    seed: options.seed,
    inputsHash: fingerprint({
      profile,
      program: id,
      options,
      facts: facts.version,
      rights: facts.rights,
      version: CORE_VERSION,
    }),
    program: {
      id,
      acgme: /^acgme:(\d{10})/.exec(id)?.[1] ?? null,
      name: text("name") ?? id,
      city: text("city"),
      state: text("state"),
      specialty,
      track: text("track") ?? "categorical",
    },
    interview: plain?.interview ?? { mid: 0, low: 0, high: 0 },
    match: plain?.match ?? { mid: 0, low: 0, high: 0 },
    bySignal,
    evidence: evidenceGrade(known.value, applicant, row),
    base: {
      chance: { mid: logistic(mean), low: logistic(mean - spread), high: logistic(mean + spread) },
      basis: BASES[basis] ?? "kind",
      sources: known.value.openness.sources[basis] ?? [],
    },
    contributions: contributionsOf(known.value, applicant, row, 0),
    eligibility: eligibilityOf(known.value, applicant, row),
    warnings: [],
    warningReasons: applicantWarnings(profile),
  });
}
