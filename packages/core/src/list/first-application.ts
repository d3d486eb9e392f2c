import type { Case } from "../case/case.ts";
import { specialtyIn } from "../facts/program-card.ts";
import { feeOfCount } from "../season/fee-of-count.ts";
import { plannedFees } from "../season/planned-fees.ts";
import { fixedUsdOf } from "./open-sets.ts";

/** The specialty whose first application costs least, US dollars: fixed fees, and with the application itself. */
export interface FirstApplication {
  readonly specialty: string;
  readonly fixedUsd: number;
  readonly usd: number;
}

/**
 * The cheapest first application among the specialties sought, of those that have a program to apply to if any has. `null`
 * where nothing is sought.
 */
export function firstApplicationOf(base: Case): FirstApplication | null {
  const { facts, profile, sent, season } = base;
  const open = new Set<string>(Array.from(base.candidates().rows, (row) => specialtyIn(facts.programs, row)));
  const { specialties } = sent.rest.seeks;
  const able = specialties.filter((name) => open.has(name) && profile.constraints.specialty[name]?.max !== 0);
  const found = (able.length > 0 ? able : specialties).map((specialty) => {
    const fixedUsd = fixedUsdOf(base, [specialty]);
    return { specialty, fixedUsd, usd: fixedUsd + feeOfCount(plannedFees(season, specialty).steps, 1) };
  });
  return found.reduce<FirstApplication | null>(
    (least, one) => (least === null || one.usd < least.usd ? one : least),
    null,
  );
}
