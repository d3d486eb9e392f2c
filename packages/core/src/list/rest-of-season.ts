import { type InSeason, sentBySpecialty } from "../case/season-at-hand.ts";
import type { Facts } from "../facts/facts.ts";
import { valueAt } from "../facts/lookup.ts";
import type { PortfolioCap, PortfolioGroup, PortfolioInstance } from "../portfolio/problem/instance.ts";
import type { Profile, SignalAllowance } from "../profile/profile.ts";
import type { SpecialtyName } from "../program/specialties.ts";
import { feeOfCount } from "../season/fee-of-count.ts";
import { plannedFees } from "../season/planned-fees.ts";
import type { SeasonFacts } from "../season/season-facts.ts";
import { signalsFor } from "./portfolio-for.ts";

/** What earlier applications of the season leave: who is kept, what is paid, which signals are spent. */
export interface RestOfSeason {
  /** The profile with every specialty applied to, and with the signals that are left. */
  readonly profile: Profile;
  /** Dollars already paid in application fees. */
  readonly spentUsd: number;
  /** Applications sent per specialty, running or closed. */
  readonly sent: ReadonlyMap<string, number>;
}

/** The profile for the rest of the season; the same profile when nothing has been sent. */
export function restOfSeason(
  facts: Facts,
  profile: Profile,
  season: SeasonFacts,
  inSeason: InSeason | null,
): RestOfSeason {
  const sent = sentBySpecialty(facts, inSeason);
  if (inSeason === null || sent.size === 0) return { profile, spentUsd: 0, sent };
  const specialties = [
    ...new Set([...profile.seeks.specialties, ...(sent.keys() as Iterable<SpecialtyName>)]),
  ];
  const signals: Record<string, SignalAllowance> = {};
  for (const name of specialties) signals[name] = signalsLeft(facts, profile, season, name, inSeason);
  let spentUsd = 0;
  for (const [name, count] of sent) spentUsd += feeOfCount(plannedFees(season, name).steps, count);
  return { profile: { ...profile, seeks: { ...profile.seeks, specialties }, signals }, spentUsd, sent };
}

/** The signals of a specialty that have not been sent; every kind that exists stays, at 0 or more. */
export function signalsLeft(
  facts: Facts,
  profile: Profile,
  season: SeasonFacts,
  specialty: string,
  inSeason: InSeason | null,
): SignalAllowance {
  const allowance = signalsFor(profile, season, specialty);
  const levels = [...(inSeason?.running ?? []), ...(inSeason?.closed ?? [])].flatMap(([row, { level }]) =>
    valueAt(facts.programs, row, "specialty") === specialty ? [level] : [],
  );
  const left = (allowed: number, level: number): number =>
    Math.max(0, allowed - levels.filter((used) => used === level).length);
  return {
    ...(allowance.gold === undefined ? {} : { gold: left(allowance.gold, 2) }),
    ...(allowance.silver === undefined ? {} : { silver: left(allowance.silver, 1) }),
    ...(allowance.signal === undefined ? {} : { signal: left(allowance.signal, 1) }),
  };
}

/**
 * The portfolio problem of the rest of the season: running applications are kept at no further cost and take no further
 * signal, fee steps go on where they were left, and limits count what was sent. What was sent is never called too much.
 */
export function withRunning(
  instance: PortfolioInstance,
  rows: Int32Array,
  inSeason: InSeason | null,
  sent: ReadonlyMap<string, number>,
): PortfolioInstance {
  if (inSeason === null) return instance;
  const running = [...rows.keys()].filter((index) => inSeason.running.has(rows[index] ?? -1));
  const runningIn = (of: (index: number) => boolean): number => running.filter(of).length;
  const groups = instance.groups.map((group, g): PortfolioGroup => {
    const kept = runningIn((index) => instance.group[index] === g);
    const gone = (sent.get(group.name) ?? 0) - kept;
    return {
      ...group,
      feeSteps: [
        { upTo: kept, usd: 0 },
        ...group.feeSteps
          .map(({ upTo, usd }) => ({ upTo: upTo - gone, usd }))
          .filter(({ upTo }) => upTo > kept),
      ],
      minCount: inSeason.open ? Math.max(0, group.minCount - gone) : 0,
      maxCount: Math.max(kept, group.maxCount - gone),
    };
  });
  const caps = instance.caps.map((cap): PortfolioCap => {
    const of = new Set(cap.of);
    return {
      ...cap,
      min: inSeason.open ? cap.min : 0,
      max: Math.max(
        cap.max,
        runningIn((index) => of.has(index)),
      ),
    };
  });
  const gone = [...sent.values()].reduce((sum, count) => sum + count, 0) - running.length;
  return {
    ...instance,
    groups,
    caps: [...caps, { of: running, min: 0, max: 0, level: 1 }, { of: running, min: 0, max: 0, level: 2 }],
    maxCount: Math.max(running.length, instance.maxCount - gone),
    must: [...new Set([...instance.must, ...running])],
  };
}
