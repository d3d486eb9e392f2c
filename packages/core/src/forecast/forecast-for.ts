import type { Facts } from "../facts/facts.ts";
import { valueAt } from "../facts/lookup.ts";
import { withOwnFacts } from "../facts/own-facts.ts";
import { fingerprint } from "../math/fingerprint.ts";
import { candidatesFor } from "../plan/candidates.ts";
import { type InSeason, seasonAtHand } from "../plan/in-season.ts";
import { inSeasonBlock } from "../plan/in-season-report.ts";
import { interviewCount } from "../plan/interview-count.ts";
import { CORE_VERSION } from "../plan/plan.ts";
import { DEFAULT_DRAWS } from "../plan/plan-options.ts";
import type { Range } from "../plan/plan-report.ts";
import { applicantWarnings } from "../plan/plan-warnings.ts";
import { signalsFor } from "../plan/portfolio-for.ts";
import type { WarningReason } from "../plan/reasons.ts";
import { restOfSeason } from "../plan/rest-of-season.ts";
import { numberTakes } from "../problem/takes.ts";
import type { Problem } from "../problem.ts";
import { applicantOf } from "../profile/applicant.ts";
import type { Profile } from "../profile/profile.ts";
import type { SpecialtyName } from "../program/specialties.ts";
import { specialtyNamed } from "../program/specialty-named.ts";
import { ok, type Result, refused } from "../result.ts";
import type { ForecastReport, ForecastSeason } from "./forecast-report.ts";
import { optimisedSeason } from "./optimised-season.ts";
import { typicalSeason } from "./typical-season.ts";
import { usualListFor } from "./usual-list-for.ts";

/** What a forecast asks for. `season`: year of the Match; without it that of the plan. */
export interface ForecastOptions {
  readonly specialty: string;
  readonly applications: number;
  readonly today: string;
  readonly seed: number;
  readonly season?: number;
  /** Parameter draws behind the ranges. */
  readonly draws?: number;
}

/**
 * The season with exactly N applications to one specialty (`smartpick/forecast@1`), chosen as applicants of this type
 * usually choose, and chosen by the plan without budget or stop line. The profile's filters hold in both. Refuses an
 * unknown specialty, and an N that is no whole number from 0 to the programs that the filters leave.
 */
export function forecastFor(
  facts: Facts,
  profile: Profile,
  options: ForecastOptions,
): Result<ForecastReport, Problem> {
  const specialty = specialtyNamed(options.specialty)?.name;
  if (specialty === undefined) {
    return refused({
      code: "not-in-list",
      path: "specialty",
      found: options.specialty,
      takes: { kind: "name", of: "specialty" },
    });
  }
  const known = withOwnFacts(facts, profile.facts);
  if (!known.ok) return known;
  const atHand = seasonAtHand(
    known.value,
    { season: options.season ?? profile.season, inSeason: profile.inSeason },
    options.today,
  );
  if (!atHand.ok) return atHand;
  const { year, facts: season, inSeason, warnings } = atHand.value;
  const applicant = applicantOf(profile, year);
  const pool = poolOf(known.value, profile, specialty, inSeason, applicant);
  const most = pool.rows.length + pool.ruledOut.length + pool.closed;
  const { applications } = options;
  if (!Number.isInteger(applications) || applications < 0 || applications > most) {
    return refused({
      code: Number.isInteger(applications) ? "out-of-range" : "not-whole",
      path: "applications",
      found: applications,
      takes: numberTakes(0, most, true, "programs"),
    });
  }

  const rest = restOfSeason(known.value, only(profile, specialty), season, inSeason);
  const sent = pool.running.length + pool.closed;
  const fresh = inSeason?.open === false ? 0 : Math.max(0, applications - sent);
  const notes: WarningReason[] = [...applicantWarnings(profile), ...warnings];
  if (inSeason?.open === false) notes.push({ code: "applications-over", season: year });
  else if (sent > applications) notes.push({ code: "forecast-more-sent", sent, applications });
  const count = pool.running.length + fresh;
  if (count > pool.rows.length) notes.push({ code: "forecast-past-rules", programs: pool.rows.length });
  if (facts.rights === "public") notes.push({ code: "public-facts" });

  const signals = signalsFor(rest.profile, season, specialty);
  const signalKinds = new Map(
    rest.profile.seeks.specialties.map((name) => [
      name,
      signalsFor(rest.profile, season, name).signal !== undefined,
    ]),
  );
  const usual = usualListFor(known.value.parameters, specialty, profile.applicant.type);
  const draws = { seed: options.seed, draws: options.draws ?? DEFAULT_DRAWS };
  const running = new Set(pool.running);
  const typical = typicalSeason(
    known.value,
    applicant,
    usual,
    {
      rows: Int32Array.from([...pool.rows.filter((row) => !running.has(row)), ...pool.ruledOut]),
      running: pool.running,
      fresh,
      applications: Math.max(applications, sent),
      signals,
    },
    signalKinds,
    inSeason,
    draws,
  );
  const optimised = optimisedSeason(
    known.value,
    applicant,
    rest.profile,
    season,
    { specialty, sent: rest.sent, rows: pool.rows, ruledOut: pool.ruledOut, count },
    signalKinds,
    inSeason,
    draws,
  );
  return ok({
    schema: "smartpick/forecast@1",
    version: CORE_VERSION,
    season: year,
    today: options.today,
    facts: { version: facts.version, rights: facts.rights },
    seed: options.seed,
    inputsHash: fingerprint({
      profile,
      options,
      facts: facts.version,
      rights: facts.rights,
      version: CORE_VERSION,
    }),
    specialty,
    applications,
    typical: seasonBlock(typical),
    optimised: seasonBlock(optimised),
    programs: most,
    usual: {
      gamma: usual.gamma,
      gammaSd: usual.gammaSd,
      usualApplications: usual.usualApplications,
      basis: usual.basis,
      sources: usual.sources,
    },
    elasticity: {
      total: usual.totalElasticity,
      totalSd: usual.totalElasticitySd,
      causal: typical.shift.causal,
      qualityShift: typical.shift.mean,
    },
    ...(inSeason === null ? {} : { inSeason: inSeasonBlock(inSeason, rest.spentUsd) }),
    warnings: [],
    warningReasons: notes,
  });
}

interface Pool {
  /** Programs without a rule against the applicant, running ones among them. */
  readonly rows: Int32Array;
  readonly ruledOut: Int32Array;
  readonly running: Int32Array;
  /** Applications of this specialty that came to nothing. */
  readonly closed: number;
}

/** The programs of one specialty that the profile's filters leave, one row a program. */
function poolOf(
  facts: Facts,
  profile: Profile,
  specialty: SpecialtyName,
  inSeason: InSeason | null,
  applicant: ReturnType<typeof applicantOf>,
): Pool {
  const table = facts.programs;
  const ofSpecialty = (row: number): boolean => valueAt(table, row, "specialty") === specialty;
  const open = inSeason === null ? null : { ...inSeason, open: true };
  const found = candidatesFor(facts, only(profile, specialty), applicant, open);
  const rows = found.rows.filter(ofSpecialty);
  const baseOf = (row: number): string => (table.ids[row] ?? "").split("/")[0] ?? "";
  const seen = new Set(Array.from(rows, baseOf));
  const ruledOut: number[] = [];
  for (const { row, code } of found.excluded) {
    if (code !== "rule-fails" || seen.has(baseOf(row))) continue;
    seen.add(baseOf(row));
    ruledOut.push(row);
  }
  return {
    rows,
    ruledOut: Int32Array.from(ruledOut),
    running: Int32Array.from([...(inSeason?.running.keys() ?? [])].filter(ofSpecialty)),
    closed: [...(inSeason?.closed.keys() ?? [])].filter(ofSpecialty).length,
  };
}

/** The profile looking for one specialty alone, with nothing pinned to a list. */
function only(profile: Profile, specialty: SpecialtyName): Profile {
  return {
    ...profile,
    seeks: { ...profile.seeks, specialties: [specialty] },
    pins: { ...profile.pins, must: [] },
  };
}

function seasonBlock(season: {
  readonly pmf: Float64Array;
  readonly match: Range;
  readonly anyInterview: Range;
}): ForecastSeason {
  const interviews = interviewCount(season.pmf);
  return {
    interviews: { ...interviews, pmf: interviews.pmf ?? [] },
    match: season.match,
    anyInterview: season.anyInterview,
  };
}
