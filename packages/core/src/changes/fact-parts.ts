import type { ListChanges } from "../answers/changes.ts";
import type { Facts } from "../facts/facts.ts";
import { programChanges } from "./program-changes.ts";
import { same } from "./same.ts";

/** A part of the facts that a list reads, in the order in which newer ones are taken over. */
export type FactPart = ListChanges["steps"][number]["code"];

interface Part {
  /** Whether two versions with the same rows differ in what a list reads of it. */
  readonly differs: (before: Facts, after: Facts) => boolean;
  /** The facts with this part from others. Both must have the same rows. */
  readonly taken: (facts: Facts, from: Facts) => Facts;
}

/** Fees, dates and signals; what the model was fitted on; what is known of programs; how open each was estimated to be. */
export const FACT_PARTS: Readonly<Record<FactPart, Part>> = {
  season: {
    differs: (before, after) => !same(before.seasons, after.seasons),
    taken: (facts, { seasons }) => ({ ...facts, seasons }),
  },
  model: {
    differs: (before, after) => !same(modelOf(before), modelOf(after)),
    taken: ({ programs, openness, seasons }, from) => ({ ...from, programs, openness, seasons }),
  },
  programs: {
    differs: (before, after) => programChanges(before, after).some(({ counted }) => counted !== "openness"),
    taken: ({ openness }, from) => ({ ...from, openness }),
  },
  openness: {
    differs: ({ openness: then }, { openness: now }) =>
      then.season !== now.season ||
      !same(then.driftVariance, now.driftVariance) ||
      !same(then.sources, now.sources) ||
      (["mean", "sd", "basis"] as const).some((part) => then[part].some((x, at) => x !== now[part][at])),
    taken: (_, from) => from,
  },
};

function modelOf({
  parameters,
  judgements,
  matchRates,
  bestRates,
  matchedPerApplicant,
  scores,
}: Facts): unknown {
  return [parameters, judgements, matchRates, bestRates, matchedPerApplicant, scores];
}

/** The parts that differ, in their order. */
export function partsThatDiffer(before: Facts, after: Facts): readonly FactPart[] {
  const parts = Object.keys(FACT_PARTS) as FactPart[];
  return parts.filter((part) => FACT_PARTS[part].differs(before, after));
}
