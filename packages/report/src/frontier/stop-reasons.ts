import type { StopReason } from "@smartpick/core";
import { differenceOf100 } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { counted } from "../english/plural.ts";

type Words = {
  readonly [Code in StopReason["code"]]: (reason: Extract<StopReason, { code: Code }>) => string;
};

const WORDS: Words = {
  price: ({ programs, usd, chance, usdPerChance, price }) => {
    // A longer list may exchange programs too, so it is the list that adds.
    const next = `The best list with ${counted(programs, "more program")} would add ${chance > 0 ? `${differenceOf100(chance)} of 100` : "no chance of matching"} for ${dollars(usd)} more.`;
    const worth = `more than the ${dollars(usdPerChance)} it is worth to you`;
    // A price below 0 stands for a stretch that adds nothing.
    if (price < 0) return `${next} That is ${worth} for each 1 of 100.`;
    if (price > usdPerChance) return `${next} That is ${dollars(price)} for each 1 of 100, ${worth}.`;
    return `${next} With your weights for informatics and place, that is worth less than it costs.`;
  },
  budget: ({ usd }) => `Your budget of ${dollars(usd)} ends here.`,
  "max-programs": ({ programs }) => `Your limit of ${counted(programs, "program")} ends here.`,
  limits: () => "No longer list was found that keeps your limits on specialties, states or tiers.",
  "applications-over": ({ programs }) =>
    `No further application can be sent this season. ${programs === 1 ? "1 application stands" : `${programs} applications stand`}.`,
  "all-candidates": ({ programs }) =>
    `All ${counted(programs, "program")} that fit your answers are on the list.`,
};

/** Why the list stops where it stops, in one or two sentences. */
export function stopReasonWords(reason: StopReason): string {
  return (WORDS[reason.code] as (given: StopReason) => string)(reason);
}
