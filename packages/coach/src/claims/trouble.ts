import type { ClaimMark, LedgerClaim } from "@smartpick/answers";

/** Two places that disagree, or may. */
export type Trouble = NonNullable<LedgerClaim["trouble"]>;

/** A trouble with what it is about: numbers of families and of villages are two things. */
export interface AboutTrouble {
  readonly trouble: Trouble;
  readonly about: string;
}

/** A trouble between two passages. */
export function troubleOf(code: Trouble["code"], isSure: boolean, sides: readonly ClaimMark[]): Trouble {
  return { code, isSure, sides };
}

/** One trouble for each thing, the sure ones first: all sides that speak of it, each passage once. */
export function oneForEach(troubles: readonly AboutTrouble[]): readonly Trouble[] {
  const byThing = new Map<string, readonly Trouble[]>();
  for (const { trouble, about } of troubles) {
    const key = `${trouble.code} ${about}`;
    byThing.set(key, [...(byThing.get(key) ?? []), trouble]);
  }
  const all = [...byThing.values()].map(together);
  return [...all.filter(({ isSure }) => isSure), ...all.filter(({ isSure }) => !isSure)];
}

function together(troubles: readonly Trouble[]): Trouble {
  const [first] = troubles;
  if (first === undefined) throw new Error("a thing without a trouble");
  const isSure = troubles.some((one) => one.isSure);
  const sides = troubles.filter((one) => one.isSure === isSure).flatMap((one) => one.sides);
  const once = new Map(sides.map((side) => [`${side.place} ${side.field} ${side.from} ${side.to}`, side]));
  return {
    ...{ code: first.code, isSure },
    sides: [...once.values()].sort((a, b) => a.place - b.place || a.from - b.from),
  };
}
