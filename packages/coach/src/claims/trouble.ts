import type { ClaimMark, LedgerClaim } from "@smartpick/answers";

/** Two places that disagree, or may. */
export type Trouble = NonNullable<LedgerClaim["trouble"]>;

/** A trouble between two passages. */
export function troubleOf(code: Trouble["code"], isSure: boolean, sides: readonly ClaimMark[]): Trouble {
  return { code, isSure, sides };
}

/** The weightiest of many: a sure one before a question, all its sides together, each passage once. */
export function weightiest(troubles: readonly Trouble[]): Trouble | null {
  const lead = troubles.find(({ isSure }) => isSure) ?? troubles[0];
  if (lead === undefined) return null;
  const sides = troubles
    .filter(({ code, isSure }) => code === lead.code && isSure === lead.isSure)
    .flatMap((one) => one.sides);
  const once = new Map(sides.map((side) => [`${side.place} ${side.field} ${side.from} ${side.to}`, side]));
  return { ...lead, sides: [...once.values()].sort((a, b) => a.place - b.place || a.from - b.from) };
}
