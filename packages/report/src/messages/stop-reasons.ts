import type { StopReason } from "@smartpick/core";
import { differenceOf100 } from "../words/chance.ts";
import { dollars } from "../words/money.ts";
import { counted } from "../words/plural.ts";

type Words = {
  readonly [Code in StopReason["code"]]: (reason: Extract<StopReason, { code: Code }>) => string;
};

const WORDS: Words = {
  price: ({ programs, usd, chance, usdPerChance, price }) => {
    const next = `${counted(programs, "more program")} would add ${differenceOf100(chance)} of 100 for ${dollars(usd)}.`;
    const cost = Number.isFinite(price)
      ? `That is ${dollars(price)} for each 1 of 100, more than the ${dollars(usdPerChance)} it is worth to you.`
      : `That is more than the ${dollars(usdPerChance)} for each 1 of 100 that it is worth to you.`;
    return `${next} ${cost}`;
  },
  budget: ({ usd }) => `Your budget of ${dollars(usd)} ends here.`,
  "max-programs": ({ programs }) => `Your limit of ${counted(programs, "program")} ends here.`,
  "all-candidates": ({ programs }) =>
    `All ${counted(programs, "program")} that fit your answers are on the list.`,
};

/** Why the list stops where it stops, in one or two sentences. */
export function stopReasonWords(reason: StopReason): string {
  return (WORDS[reason.code] as (given: StopReason) => string)(reason);
}
