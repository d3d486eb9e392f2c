import { logistic } from "@smartpick/core";
import type { Observation } from "./observations.ts";
import type { HurdleRow } from "./stated-shares.ts";

/** SD of one source's logit around the truth (judged): who answers, what a blank means, and the year. */
const SOURCE_SD = 0.3;
/** The same for a list gathered by applicants (judged). */
const GATHERED_SD = 0.6;

/**
 * Share of programs that sponsor no H-1B, by specialty, from all tables that count the whole specialty and may be used
 * as a level: their logits averaged by precision, with what sources differ by. "*" is the plain mean of the specialties
 * with its spread, so that its SD says how far a specialty may lie from it.
 */
export function h1bShares(observations: readonly Observation[]): HurdleRow[] {
  const used = observations.filter((one) => one.hurdle === "h1b" && one.usedAsLevel);
  const specialties = [...new Set(used.map((one) => one.specialty))].sort();
  const found = specialties.map((specialty) => {
    const own = used.filter((one) => one.specialty === specialty);
    const parts = own.map(({ share, n, gathered }) => ({
      logit: Math.log(share / (1 - share)),
      precision: 1 / (1 / (n * share * (1 - share)) + (gathered ? GATHERED_SD : SOURCE_SD) ** 2),
    }));
    const total = parts.reduce((sum, part) => sum + part.precision, 0);
    const logit = parts.reduce((sum, part) => sum + part.logit * part.precision, 0) / total;
    return { specialty, logit, sd: 1 / Math.sqrt(total), sources: own.map((one) => one.source) };
  });
  const centre = found.reduce((sum, one) => sum + one.logit, 0) / found.length;
  const spread = Math.sqrt(found.reduce((sum, one) => sum + (one.logit - centre) ** 2, 0) / found.length);
  const sources = found.flatMap((one) => one.sources);
  const all = { specialty: "*", logit: centre, sd: Math.hypot(spread, SOURCE_SD), sources };
  return [all, ...found].flatMap((one) => {
    const sponsors = logistic(one.logit);
    const line = {
      hurdle: "h1b",
      specialty: one.specialty,
      sd: one.sd * sponsors * (1 - sponsors),
      basis: "published" as const,
      sources: [...new Set(one.sources)].sort(),
    };
    return [
      { ...line, threshold: "sponsored", share: sponsors },
      { ...line, threshold: "not-sponsored", share: 1 - sponsors },
    ];
  });
}
