import type { Case } from "../case/case.ts";
import { DEFAULT_DRAWS, FIRM_DRAWS } from "../case/case-options.ts";
import { chanceDraws } from "../chances/chance-draws.ts";
import type { PortfolioDraw } from "../portfolio/second-look/firmness.ts";

const made = new WeakMap<Case, readonly PortfolioDraw[]>();

/** The draws behind firmness and the cautious list, made once a case. */
export function firmDrawsOf(base: Case): readonly PortfolioDraw[] {
  let draws = made.get(base);
  if (draws === undefined) {
    const { seed, draws: pool = DEFAULT_DRAWS } = base.options;
    const found = chanceDraws(base.model, base.candidates().rows, { seed, draws: pool, count: FIRM_DRAWS });
    draws = found.map(({ match, ...draw }) => ({ ...draw, prob: match }));
    made.set(base, draws);
  }
  return draws;
}
