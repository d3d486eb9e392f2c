import { stretchOf } from "@smartpick/core";
import type { WordedPlan } from "@smartpick/report";

/** Programs `from` to `to` of the frontier, and US dollars for each 1 of 100 there; `null` = adds next to nothing. */
export interface StretchPrice {
  readonly from: number;
  readonly to: number;
  readonly price: number | null;
}

type Size = Parameters<typeof stretchOf>[0] & { readonly programs: number };

/**
 * The price of one more chance in 100 in three stretches: the first two thirds up to the stop line, the rest up to it,
 * and what follows. Stretches without two points of the frontier are left out.
 */
export function stretchPrices({
  frontier,
  stopLine,
}: Pick<WordedPlan, "frontier" | "stopLine">): StretchPrice[] {
  const stop = stopLine.programs;
  const upTo = frontier.filter(({ programs }) => programs <= stop);
  const early = upTo.findLast(({ programs }) => programs <= (2 * stop) / 3);
  const end = upTo.at(-1);
  const after = frontier.filter(({ programs }) => programs > stop);
  const later = after.find(({ programs }) => programs >= 1.25 * stop) ?? after.at(-1);
  const prices: StretchPrice[] = [];
  const add = (a: Size, b: Size): void => {
    prices.push({ from: a.programs + 1, to: b.programs, price: stretchOf(a, b).price });
  };
  const [first] = frontier;
  if (early && first && first.programs < early.programs) {
    add({ programs: 0, usd: 0, chance: 0 }, early);
  }
  if (early && end && end.programs > early.programs) add(early, end);
  if (end && later) add(end, later);
  return prices;
}
