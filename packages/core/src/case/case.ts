import type { WarningReason } from "../answers/reasons.ts";
import { type ChanceModel, chanceModelOf } from "../chances/chance-model.ts";
import type { ChanceSurface } from "../chances/chance-surface.ts";
import type { SignalKinds } from "../chances/signals-of.ts";
import { surfaceOf } from "../chances/surface.ts";
import type { FieldName } from "../facts/fact.ts";
import type { Facts } from "../facts/facts.ts";
import { rowOf, valueAt } from "../facts/lookup.ts";
import { withOwnFacts } from "../facts/own-facts.ts";
import { referenceProblems } from "../facts/references.ts";
import { fingerprint } from "../math/fingerprint.ts";
import { once } from "../once.ts";
import { listedProblems } from "../problem/listed.ts";
import type { Problem } from "../problem/problem.ts";
import { type Applicant, applicantOf } from "../profile/applicant.ts";
import type { Profile } from "../profile/profile.ts";
import { SPECIALTIES } from "../program/specialties.ts";
import { ok, type Result, refused } from "../result.ts";
import type { PlannedSeason } from "../season/season-facts-for.ts";
import { seasonOfDay } from "../season/season-of-entry.ts";
import { seasonProblems } from "../season/season-problems.ts";
import { signalsFor } from "../season/signals-for.ts";
import { CORE_VERSION } from "../version.ts";
import { type Candidates, candidatesFor } from "./candidates.ts";
import type { CaseOptions } from "./case-options.ts";
import { effectiveProfile } from "./effective-profile.ts";
import { withOwnMatches } from "./own-match-warnings.ts";
import { seasonAtHand } from "./season-at-hand.ts";
import { type Sent, sentOf } from "./sent.ts";
import { type CaseSource, type SharedWork, sharedWork } from "./shared-work.ts";

/** What a case is made of before anything is computed from it. */
export interface CaseParts {
  /** Before own entries and season. */
  readonly source: CaseSource;
  /** The ledger with the applicant's own entries laid over it. */
  readonly facts: Facts;
  /** The profile with the shell's options put over it. */
  readonly profile: Profile;
  readonly options: CaseOptions;
  /** Year of the Match that every answer speaks of. */
  readonly year: number;
  readonly season: PlannedSeason;
  readonly applicant: Applicant;
  /** Whether further applications can still be sent. */
  readonly canApply: boolean;
  readonly sent: Sent;
  readonly signalKinds: SignalKinds;
  readonly model: ChanceModel;
  /** What is to be read with care about season and entries, without the matches of the specialties. */
  readonly seasonWarnings: readonly WarningReason[];
  /** The same with the matches that the specialties sought have of their own. */
  readonly warnings: readonly WarningReason[];
}

/** This applicant, in this season, with these facts: what every use case takes. What is lazy is worked out once. */
export interface Case extends CaseParts {
  /** The programs that a list may hold, and those left out. */
  readonly candidates: () => Candidates;
  /** Chances of the candidates, after all that the season has told. */
  readonly surface: () => ChanceSurface;
}

/**
 * The case of a profile: options laid over it, own entries over the ledger, the season chosen, what was sent sorted.
 * Refuses options that no profile could hold, seasons that have ended or have no facts, and entries the ledger lacks. What
 * a `previous` case has worked out is taken over where it stays true; the answers are the same with and without it.
 */
export function caseOf(
  facts: Facts,
  profile: Profile,
  options: CaseOptions,
  previous: Case | null = null,
): Result<Case, Problem> {
  const effective = effectiveProfile(profile, options);
  if (!effective.ok) return effective;
  const wanted = effective.value;
  const source = { facts, profile: wanted, options };
  const lacking = referenceProblems(facts, wanted);
  if (lacking.length > 0) return refused(...listedProblems(lacking));
  const shared = previous === null ? NOTHING_SHARED : sharedWork(previous.source, source);
  if (previous !== null && shared.model) return ok(restOf(previous, source, shared));
  const known = withOwnFacts(facts, wanted.facts);
  if (!known.ok) return refused(...listedProblems(known.problems));
  const atHand = seasonAtHand(known.value, wanted, options.today);
  if (!atHand.ok) return refused(...listedProblems(atHand.problems));
  const { year, facts: season, canApply, soFar, warnings } = atHand.value;
  const specialtyOf = (id: string): string => textOf(known.value, id, "specialty");
  const against = seasonProblems(wanted, season, year, specialtyOf, seasonOfDay(options.today));
  if (against.length > 0) return refused(...listedProblems(against));
  const applicant = applicantOf(wanted, year, known.value.judgements);
  const signalKinds = kindsOf(wanted, season);
  return ok(
    caseWith({
      source,
      facts: known.value,
      profile: wanted,
      options,
      year,
      season,
      applicant,
      canApply,
      sent: sentOf(known.value, wanted, season, soFar),
      signalKinds,
      model: chanceModelOf({ facts: known.value, applicant, signalKinds, soFar }),
      seasonWarnings: warnings,
      warnings: withOwnMatches(warnings, wanted.seeks.specialties, season),
    }),
  );
}

/** A field of a program that the ledger has. */
function textOf({ programs }: Facts, id: string, field: FieldName): string {
  const row = rowOf(programs, id);
  return row === null ? "" : String(valueAt(programs, row, field));
}

const NOTHING_SHARED: SharedWork = { model: false, candidates: false };

/** The case of another profile with the same chances: only what says how to choose has changed. */
function restOf(previous: Case, source: CaseSource, { candidates }: SharedWork): Case {
  const { profile, options } = source;
  const sent = sentOf(previous.facts, profile, previous.season, previous.sent.soFar);
  const next = caseWith({ ...previous, source, profile, options, sent });
  return candidates ? { ...next, candidates: previous.candidates, surface: previous.surface } : next;
}

/** A case from its parts. */
export function caseWith(parts: CaseParts): Case {
  const candidates = once(() => candidatesFor(parts));
  return { ...parts, candidates, surface: once(() => surfaceOf(parts.model, candidates().rows)) };
}

/**
 * The same applicant and season as if nothing had been sent and applications were open, with the profile changed: for
 * comparisons that the season so far does not touch.
 */
export function afresh(base: Case, profile: Profile): Case {
  return caseWith({
    ...base,
    profile,
    canApply: true,
    sent: sentOf(base.facts, profile, base.season, null),
    model: { ...base.model, soFar: null },
  });
}

/**
 * A fingerprint of all that an answer depends on: facts, version, profile without its notes, letters, plan and texts of
 * the application form, options, and what the verb asks further.
 */
export function inputsHashOf({ facts, profile, options }: CaseParts, asked: object = {}): string {
  const { cautious = false, ...others } = options;
  const { notes: _notes, letters: _letters, application: _application, roadmap: _roadmap, ...read } = profile;
  return fingerprint({
    profile: read,
    options: cautious ? { ...others, cautious } : others,
    asked,
    facts: facts.version,
    rights: facts.rights,
    version: CORE_VERSION,
  });
}

/** What every answer says of the run that made it. */
export function runOf(base: CaseParts, asked: object = {}) {
  const { facts, options } = base;
  return {
    version: CORE_VERSION,
    season: base.year,
    today: options.today,
    facts: { version: facts.version, rights: facts.rights },
    seed: options.seed,
    inputsHash: inputsHashOf(base, asked),
  };
}

/** Which specialties have one kind of signal, by the profile's own numbers or, where it has none, the season's. */
function kindsOf({ signals }: Profile, season: PlannedSeason): SignalKinds {
  const own = (name: string): Pick<Profile, "signals"> =>
    signals === "default" || signals[name] === undefined ? { signals: "default" } : { signals };
  return new Map(
    SPECIALTIES.map(({ name }) => [name, signalsFor(own(name), season, name).signal !== undefined]),
  );
}
