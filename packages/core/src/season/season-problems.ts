import type { Problem } from "../problem/problem.ts";
import type { InSeasonEntry, Profile, SignalAllowance } from "../profile/profile.ts";
import { allowanceOf } from "./allowance-of.ts";
import type { SeasonFacts } from "./season-facts.ts";
import { seasonOfEntry } from "./season-of-entry.ts";

type Kind = "gold" | "silver" | "signal";
const KINDS: readonly Kind[] = ["gold", "silver", "signal"];

/**
 * What a profile holds that the season of `year` does not allow: a graduation after it, more signals of a kind than it
 * gives, planned or sent, and signals of a kind that a specialty does not have. `specialtyOf` gives the specialty of a
 * program by its id, `null` where it is not known; entries without a day are of the season `undated`. Where the allowance of a specialty is not known, nothing is said of its
 * signals; where an older season's is carried over, that season is named.
 */
export function seasonProblems(
  profile: Pick<Profile, "applicant" | "signals" | "inSeason">,
  season: SeasonFacts,
  year: number,
  specialtyOf: (program: string) => string | null,
  undated: number = year,
): readonly Problem[] {
  const graduation = graduationProblem(profile.applicant.graduationYear, year);
  return [
    ...(graduation === null ? [] : [graduation]),
    ...plannedSignals(profile.signals, season),
    ...sentSignals(entriesOf(profile.inSeason, year, undated), season, specialtyOf),
  ];
}

/** The refusal of a graduation after the season in which residency would begin; `null` when it is in time or not told. */
export function graduationProblem(graduationYear: number | null, season: number): Problem | null {
  if (graduationYear === null || graduationYear <= season) return null;
  return {
    code: "contradiction",
    path: "applicant.graduation_year",
    contradiction: { rule: "graduation-after-season", year: graduationYear, season },
    nearest: String(season),
  };
}

function plannedSignals(signals: Profile["signals"], season: SeasonFacts): readonly Problem[] {
  if (signals === "default") return [];
  return Object.entries(signals).flatMap(([specialty, asked]) =>
    KINDS.flatMap((kind) => {
      const problem = signalProblem(season, specialty, kind, asked[kind] ?? 0, false);
      return problem === null ? [] : [{ ...problem, path: `signals.${specialty}.${kind}` }];
    }),
  );
}

/** The entries of a season with their places; those without a day belong to `undated`. */
function entriesOf(entries: Profile["inSeason"], year: number, undated: number) {
  return [...entries.entries()].filter(([, entry]) => (seasonOfEntry(entry) ?? undated) === year);
}

/** The entry at which the allowance is passed is named, and with it how many were sent in all. */
function sentSignals(
  entries: readonly (readonly [at: number, entry: InSeasonEntry])[],
  season: SeasonFacts,
  specialtyOf: (program: string) => string | null,
): readonly Problem[] {
  const sent = new Map<string, { specialty: string; kind: Kind; at: number[] }>();
  for (const [at, entry] of entries) {
    const { signal } = entry;
    if (signal === null || signal === "none") continue;
    const specialty = specialtyOf(entry.program);
    if (specialty === null) continue;
    const key = `${signal} ${specialty}`;
    const known = sent.get(key);
    if (known === undefined) sent.set(key, { specialty, kind: signal, at: [at] });
    else known.at.push(at);
  }
  return [...sent.values()].flatMap(({ specialty, kind, at }) => {
    const problem = signalProblem(season, specialty, kind, at.length, true);
    if (problem === null) return [];
    const first = problem.code === "signals-above-allowance" ? at[problem.most] : at[0];
    return first === undefined ? [] : [{ ...problem, path: `in_season[${first}].signal` }];
  });
}

function signalProblem(
  season: SeasonFacts,
  specialty: string,
  signal: Kind,
  found: number,
  sent: boolean,
): Problem | null {
  const rule = allowanceOf(season, specialty);
  if (rule === null || found === 0) return null;
  const { allowance, publishedFor } = rule;
  const most = allowance[signal];
  if (most === undefined) {
    const kinds = kindsOf(allowance);
    return { code: "signal-kind", path: "signals", specialty, signal, kinds, season: publishedFor };
  }
  if (found <= most) return null;
  return {
    code: "signals-above-allowance",
    path: "signals",
    specialty,
    signal,
    found,
    most,
    season: publishedFor,
    sent,
  };
}

function kindsOf(allowance: SignalAllowance): readonly Kind[] {
  return KINDS.filter((kind) => allowance[kind] !== undefined);
}
