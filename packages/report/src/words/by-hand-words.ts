import type { ListByHand, PlanReport } from "@smartpick/core";
import { column, per100, type Table } from "../tables/table.ts";
import { differenceOf100 } from "./chance.ts";
import { dollars } from "./money.ts";

const RULES: Readonly<Record<string, string>> = {
  likely: "The likeliest programs first",
  liked: "The most wanted programs first",
  everywhere: "Every program that the money reaches",
  expected: "Wanted times likely",
};

/** A rule by which people build lists, in words. */
export function handRuleName(rule: string): string {
  return RULES[rule] ?? rule;
}

/** What this list has ahead of the best list made by hand; `null` where none was looked at. */
export function byHandFinding({
  byHand,
  certificate,
}: Pick<PlanReport, "byHand" | "certificate">): string | null {
  const best = bestByHand(byHand);
  if (!best) return null;
  const gain = certificate.value - best.value;
  if (gain < 0.0005) return "A list made by a simple rule does as well here. You may use either.";
  return `This list is worth ${differenceOf100(gain)} of 100 more than the best list made by hand, which costs ${dollars(best.usd)}.`;
}

/** This list and the lists made by hand, side by side; `value` is what the list is chosen by, out of 100. */
export function byHandTable(report: PlanReport): Table {
  const rows = (report.byHand ?? []).map(({ rule, programs, usd, chance, value }) => [
    handRuleName(rule),
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

function bestByHand(byHand: PlanReport["byHand"]): ListByHand | undefined {
  return byHand && [...byHand].sort((a, b) => b.value - a.value)[0];
}
