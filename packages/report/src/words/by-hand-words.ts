import type { HandMade, PlanReport } from "@smartpick/core";
import { column, per100, type Table } from "../tables/table.ts";
import { differenceOf100 } from "./chance.ts";
import { dollars } from "./money.ts";

/** Below this a gain in worth shows as nothing. */
const LEAST_GAIN = 0.0005;

const RULES: Readonly<Record<HandMade["rule"], string>> = {
  likely: "Likeliest first",
  liked: "Most wanted first",
  everywhere: "Every program",
};

/**
 * What this list has ahead of the best list made by hand within the same limits, and what applying everywhere would take;
 * empty where no such list was made.
 */
export function byHandSentences({
  byHand = [],
  certificate,
  chance,
}: Pick<PlanReport, "byHand" | "certificate" | "chance">): readonly string[] {
  const within = byHand.filter(({ rule }) => rule !== "everywhere");
  const all = byHand.find(({ rule }) => rule === "everywhere");
  const sentences: string[] = [];
  if (within.length > 0) {
    const gain = certificate.value - Math.max(...within.map(({ value }) => value));
    sentences.push(
      gain < LEAST_GAIN
        ? "A list made by a simple rule does as well here. You may use either."
        : `This list is worth ${differenceOf100(gain)} of 100 more than the best list made by hand within your limits.`,
      "Worth counts the chance of a match, and how much you want each program.",
    );
  }
  if (all) {
    const more = all.chance - chance.match.mid;
    sentences.push(
      `Every program would cost ${dollars(all.usd)} and add ${differenceOf100(Math.max(0, more))} of 100 to your chance.`,
    );
  }
  return sentences;
}

/** This list and the lists made by hand, side by side; `value` is what the list is chosen by, out of 100. */
export function byHandTable(report: PlanReport): Table {
  const rows = (report.byHand ?? []).map(({ rule, programs, usd, chance, value }) => [
    RULES[rule],
    programs,
    usd,
    per100(chance),
    per100(value),
  ]);
  const { list, cost, chance, certificate } = report;
  return {
    title: "This list and lists made by hand",
    columns: [
      column("rule", "How it is chosen", "text", 34),
      column("programs", "Programs", "count", 10),
      column("usd", "Cost", "usd", 10),
      column("chance", "Match, of 100", "of100", 12),
      column("value", "Worth, of 100", "of100", 12),
    ],
    rows: [
      ["This list", list.length, cost.total, per100(chance.match.mid), per100(certificate.value)],
      ...rows,
    ],
  };
}
