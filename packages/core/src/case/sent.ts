import { isRunning, type SeasonSoFar, type SentApplication } from "../chances/season-so-far.ts";
import type { Facts } from "../facts/facts.ts";
import { valueAt } from "../facts/lookup.ts";
import { specialtyIn } from "../facts/program-card.ts";
import type { Profile, SignalAllowance } from "../profile/profile.ts";
import type { SpecialtyName } from "../program/specialties.ts";
import { feeOfCount } from "../season/fee-of-count.ts";
import { plannedFees } from "../season/planned-fees.ts";
import type { SeasonFacts } from "../season/season-facts.ts";
import { signalsFor } from "../season/signals-for.ts";

/** What was sent in the season: which applications still run, which came to nothing, and what they cost. */
export interface Sent {
  /** `null` when nothing was told. */
  readonly soFar: SeasonSoFar | null;
  /** By ledger row; running ones may still lead to a match. */
  readonly running: ReadonlyMap<number, SentApplication>;
  readonly closed: ReadonlyMap<number, SentApplication>;
  /** Applications per specialty, running or closed. */
  readonly bySpecialty: ReadonlyMap<string, number>;
  /** Application fees already paid, US dollars. */
  readonly spentUsd: number;
  /** The profile for the rest of the season: every specialty applied to, and the signals that are left. */
  readonly rest: Profile;
}

/** What was sent; without anything the profile stays as it is. */
export function sentOf(facts: Facts, profile: Profile, season: SeasonFacts, soFar: SeasonSoFar | null): Sent {
  const all = [...(soFar?.applications ?? [])];
  const running = new Map(all.filter(([, sent]) => isRunning(sent)));
  const closed = new Map(all.filter(([, sent]) => !isRunning(sent)));
  const bySpecialty = new Map<string, number>();
  for (const row of [...running.keys(), ...closed.keys()]) {
    const specialty = specialtyIn(facts.programs, row);
    bySpecialty.set(specialty, (bySpecialty.get(specialty) ?? 0) + 1);
  }
  if (all.length === 0) return { soFar, running, closed, bySpecialty, spentUsd: 0, rest: profile };
  let spentUsd = 0;
  for (const [name, count] of bySpecialty) spentUsd += feeOfCount(plannedFees(season, name).steps, count);
  const specialties = [
    ...new Set([...profile.seeks.specialties, ...(bySpecialty.keys() as Iterable<SpecialtyName>)]),
  ];
  const sentIn = (specialty: string): SentApplication[] =>
    all.flatMap(([row, sent]) => (valueAt(facts.programs, row, "specialty") === specialty ? [sent] : []));
  const signals: Record<string, SignalAllowance> = {};
  for (const name of specialties)
    signals[name] = signalsLeft(signalsFor(profile, season, name), sentIn(name));
  const rest = { ...profile, seeks: { ...profile.seeks, specialties }, signals };
  return { soFar, running, closed, bySpecialty, spentUsd, rest };
}

/** The signals of a specialty that have not been sent; every kind that exists stays, at 0 or more. */
function signalsLeft(allowance: SignalAllowance, sent: readonly SentApplication[]): SignalAllowance {
  const left = (allowed: number, counts: (level: number) => boolean): number =>
    Math.max(0, allowed - sent.filter(({ level }) => counts(level)).length);
  return {
    ...(allowance.gold === undefined ? {} : { gold: left(allowance.gold, (level) => level === 2) }),
    ...(allowance.silver === undefined ? {} : { silver: left(allowance.silver, (level) => level === 1) }),
    // Where there is one kind, a signal is one whatever it was called.
    ...(allowance.signal === undefined ? {} : { signal: left(allowance.signal, (level) => level > 0) }),
  };
}
