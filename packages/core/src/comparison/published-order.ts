import type { SpecialtyRow } from "../answers/chances-report.ts";
import { normalQuantile } from "../math/normal-quantile.ts";
import type { EqualMoney } from "./equal-money.ts";
import { LEAST_PEOPLE } from "./thin.ts";

/** Half of an 80 % range, in SDs. */
const HALF_RANGE = normalQuantile(0.9);

/** What an order is read from. */
export interface Ordered {
  readonly specialty: string;
  readonly equal: EqualMoney | null;
  readonly perApplicant: Pick<
    NonNullable<SpecialtyRow["perApplicant"]>,
    "applicants" | "rate" | "basis"
  > | null;
}

/**
 * Pairs of specialties that we put in one order and published counts in the other, both beyond their 80 % ranges: ours the
 * ranges at equal money, theirs the error of a share. The first of a pair is the one that we call better.
 */
export function disputedPairs(rows: readonly Ordered[]): (readonly [better: string, worse: string])[] {
  return rows.flatMap((a) =>
    rows.flatMap((b) =>
      isBetter(a, b) && isBetterPublished(b, a) ? [[a.specialty, b.specialty] as const] : [],
    ),
  );
}

function isBetter(a: Ordered, b: Ordered): boolean {
  return a.equal !== null && b.equal !== null && a.equal.match.low > b.equal.match.high;
}

function isBetterPublished(a: Ordered, b: Ordered): boolean {
  const [one, other] = [publishedEnds(a), publishedEnds(b)];
  return one !== null && other !== null && one.low > other.high;
}

/** The 80 % range of the published share matched; `null` where nothing, or too little, is published. */
function publishedEnds({ perApplicant }: Ordered): { readonly low: number; readonly high: number } | null {
  if (perApplicant === null || perApplicant.basis === "estimated") return null;
  if (perApplicant.applicants < LEAST_PEOPLE) return null;
  const { rate, applicants } = perApplicant;
  const half = HALF_RANGE * Math.sqrt((rate * (1 - rate)) / applicants);
  return { low: rate - half, high: rate + half };
}

/**
 * The specialty with the best odds at equal money among those that have a place in the order (not `thin`), where it may be
 * named: no other one of them, and none that published counts dispute, lies within its range. `null` = there is no winner.
 */
export function winnerOf(
  rows: readonly Ordered[],
  disputed: readonly (readonly [string, string])[],
  thin: ReadonlySet<string> = new Set(),
): string | null {
  const inDispute = new Set(disputed.flat());
  const open = rows.flatMap(({ specialty, equal }) =>
    equal === null || equal.match.mid === 0 || (thin.has(specialty) && !inDispute.has(specialty))
      ? []
      : [{ specialty, match: equal.match }],
  );
  open.sort((a, b) => b.match.mid - a.match.mid);
  const [best, ...others] = open;
  if (best === undefined || inDispute.has(best.specialty)) return null;
  return others.some(({ match }) => match.mid >= best.match.low) ? null : best.specialty;
}
