import type { ForecastReport, ForecastSeason } from "../answers/forecast-report.ts";
import type { Range } from "../answers/plan-report.ts";
import type { WarningReason } from "../answers/reasons.ts";
import { type Case, caseWith, runOf } from "../case/case.ts";
import { DEFAULT_DRAWS } from "../case/case-options.ts";
import { warningsAbout } from "../case/own-match-warnings.ts";
import { sentOf } from "../case/sent.ts";
import { valueAt } from "../facts/lookup.ts";
import { gateKey, secondYearOf } from "../gate/gate-key.ts";
import { inSeasonBlock } from "../list/in-season-report.ts";
import { interviewCount } from "../list/interview-count.ts";
import { applicantWarnings } from "../list/plan-warnings.ts";
import type { Problem } from "../problem/problem.ts";
import { numberTakes } from "../problem/takes.ts";
import type { SpecialtyName } from "../program/specialties.ts";
import { specialtyNamed } from "../program/specialty-named.ts";
import { unknownSpecialty } from "../program/unknown-specialty.ts";
import { ok, type Result, refused } from "../result.ts";
import { signalsFor } from "../season/signals-for.ts";
import { type ForecastPool, forecastPoolOf } from "./forecast-pool.ts";
import { optimisedSeason } from "./optimised-season.ts";
import { typicalSeason } from "./typical-season.ts";
import { usualListFor } from "./usual-list-for.ts";

/** What a forecast asks of a case. */
export interface ForecastQuestion {
  readonly specialty: string;
  readonly applications: number;
}

/**
 * The season with exactly N applications to one specialty (`smartpick/forecast@1`), chosen as applicants of this type
 * usually choose, and chosen by the plan without budget or stop line. The profile's filters hold in both. Refuses an
 * unknown specialty, and an N that is no whole number from 0 to the programs that the filters leave. Its chances are the
 * formula's own; `saidForecast` makes them those that are said.
 */
export function forecastFor(asked: Case, question: ForecastQuestion): Result<ForecastReport, Problem> {
  const specialty = specialtyNamed(question.specialty)?.name;
  if (specialty === undefined) return refused(unknownSpecialty("specialty", question.specialty));
  const base = seekingOnly(asked, specialty);
  const pool = forecastPoolOf(base, specialty);
  const most = pool.rows.length + pool.ruledOut.length + pool.closed;
  const { applications } = question;
  const refusal = refusedCount(applications, most);
  if (refusal !== null) return refused(refusal);

  const { facts, applicant, season, sent, options } = base;
  const before = pool.running.length + pool.closed;
  const fresh = base.canApply ? Math.max(0, applications - before) : 0;
  const count = pool.running.length + fresh;
  const usual = usualListFor(facts.parameters, specialty, applicant.type);
  const draws = { seed: options.seed, draws: options.draws ?? DEFAULT_DRAWS };
  const running = new Set(pool.running);
  const typical = typicalSeason(
    base.model,
    usual,
    {
      rows: Int32Array.from([...pool.rows.filter((row) => !running.has(row)), ...pool.ruledOut]),
      running: pool.running,
      fresh,
      applications: Math.max(applications, before),
      signals: signalsFor(sent.rest, season, specialty),
    },
    draws,
  );
  const optimised = optimisedSeason(base, specialty, pool, count, draws);
  const inSeason = inSeasonBlock(base);
  return ok({
    schema: "smartpick/forecast@1",
    ...runOf(asked, question),
    ...gateKey(base, secondYearOf(Array.from(pool.rows, (row) => valueAt(facts.programs, row, "track")))),
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
    ...(inSeason === null ? {} : { inSeason }),
    warningReasons: notesOf(base, pool, applications, count),
  });
}

/** The case looking for one specialty alone, with nothing pinned to a list. */
function seekingOnly(base: Case, specialty: SpecialtyName): Case {
  const profile = {
    ...base.profile,
    seeks: { ...base.profile.seeks, specialties: [specialty] },
    pins: { ...base.profile.pins, must: [] },
  };
  const sent = sentOf(base.facts, profile, base.season, base.sent.soFar);
  return caseWith({ ...base, profile, sent, warnings: warningsAbout(base, specialty) });
}

function refusedCount(applications: number, most: number): Problem | null {
  const whole = Number.isInteger(applications);
  if (whole && applications >= 0 && applications <= most) return null;
  return {
    code: whole ? "out-of-range" : "not-whole",
    path: "applications",
    found: applications,
    takes: numberTakes(0, most, true, "programs"),
  };
}

function notesOf(base: Case, pool: ForecastPool, applications: number, count: number): WarningReason[] {
  const before = pool.running.length + pool.closed;
  const notes: WarningReason[] = [...applicantWarnings(base), ...base.warnings];
  if (base.canApply && before > applications)
    notes.push({ code: "forecast-more-sent", sent: before, applications });
  if (count > pool.rows.length) notes.push({ code: "forecast-past-rules", programs: pool.rows.length });
  if (base.facts.rights === "public") notes.push({ code: "public-facts" });
  return notes;
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
