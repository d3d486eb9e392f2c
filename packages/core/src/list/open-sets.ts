import type { Case } from "../case/case.ts";
import { specialtyIn } from "../facts/program-card.ts";
import { countedUsd } from "../season/fixed-fees-of.ts";
import { fixedFeesFor } from "./fixed-fees-for.ts";

/** Specialties of which a list may hold programs, and the fixed fees that are owed as soon as it holds some of each. */
export interface OpenSet {
  readonly specialties: ReadonlySet<string>;
  /** US dollars. */
  readonly fixedUsd: number;
}

/**
 * The sets of specialties that a list can be made of, all of them first. Specialties that owe the same fees are open
 * together; one that was applied to, is pinned or has a least number is always open; and no set is left out of which
 * another one with more specialties asks the same fees. So where all owe the same there is one set.
 */
export function openSetsOf(base: Case): readonly OpenSet[] {
  const { sent, canApply } = base;
  if (!canApply) return [setOf(base, [...sent.bySpecialty.keys()])];
  const { specialties } = sent.rest.seeks;
  const held = heldSpecialties(base);
  const kinds = byFees(base, specialties);
  const free = kinds.filter((kind) => kind.every((name) => !held.has(name)));
  const fixed = kinds.filter((kind) => !free.includes(kind)).flat();
  const sets = subsets(free).map((open) => setOf(base, [...fixed, ...open.flat()]));
  const some = sets.filter((set) => set.specialties.size > 0 || specialties.length === 0);
  return some.filter((set) => !some.some((other) => coversFor(other, set)));
}

/** The fixed fees of a list with programs of these specialties, US dollars. */
export function fixedUsdOf({ season, profile }: Case, specialties: readonly string[]): number {
  return countedUsd(fixedFeesFor(season, profile, specialties));
}

function setOf(base: Case, specialties: readonly string[]): OpenSet {
  return { specialties: new Set(specialties), fixedUsd: fixedUsdOf(base, specialties) };
}

/** Specialties of which the list holds programs whatever they cost: applied to, pinned, or with a least number. */
function heldSpecialties(base: Case): ReadonlySet<string> {
  const { facts, profile, sent } = base;
  const pinned = [...base.candidates().must].map((row) => specialtyIn(facts.programs, row));
  const least = Object.entries(profile.constraints.specialty).flatMap(([name, { min = 0 }]) =>
    min > 0 ? [name] : [],
  );
  return new Set([...sent.bySpecialty.keys(), ...pinned, ...least]);
}

/** Specialties that owe the same fixed fees, together. */
function byFees({ season, profile }: Case, specialties: readonly string[]): readonly string[][] {
  const kinds = new Map<string, string[]>();
  for (const name of specialties) {
    const owed = fixedFeesFor(season, profile, [name]).map(({ id }) => id);
    const key = owed.join(" ");
    kinds.set(key, [...(kinds.get(key) ?? []), name]);
  }
  return [...kinds.values()];
}

/** All that can be picked of these, the whole first. */
function subsets<T>([first, ...rest]: readonly T[]): (readonly T[])[] {
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without.map((picked) => [first, ...picked]), ...without];
}

/** Whether a set has all that another one has and more, for the same fees. */
function coversFor(set: OpenSet, other: OpenSet): boolean {
  return (
    set.fixedUsd <= other.fixedUsd &&
    set.specialties.size > other.specialties.size &&
    [...other.specialties].every((name) => set.specialties.has(name))
  );
}
