import type { Facts } from "../facts/facts.ts";
import { rowOf } from "../facts/lookup.ts";
import type { Profile } from "../profile/profile.ts";

/** A profile as earlier facts can read it, and the programs that it had to leave out. */
export interface EarlierProfile {
  readonly profile: Profile;
  readonly unknown: readonly string[];
}

/** The profile without what it says of programs that earlier facts did not know: no list of then could have held them. */
export function earlierProfile({ programs }: Pick<Facts, "programs">, profile: Profile): EarlierProfile {
  const unknown = new Set<string>();
  const known = (id: string): boolean => {
    const isKnown = rowOf(programs, id) !== null;
    if (!isKnown) unknown.add(id);
    return isKnown;
  };
  const { pins, facts, inSeason, notes } = profile;
  const read: Profile = {
    ...profile,
    pins: { must: pins.must.filter(known), never: pins.never.filter(known) },
    facts: facts.filter(({ program }) => known(program)),
    inSeason: inSeason.filter(({ program }) => known(program)),
    ...(notes === undefined ? {} : { notes: notes.filter(({ program }) => known(program)) }),
  };
  return { profile: read, unknown: [...unknown] };
}
