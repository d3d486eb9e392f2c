import type { HandMade, PlanReport } from "@smartpick/core";
import { column, per100, type Table } from "../table/table.ts";

const NAMES: Readonly<Record<HandMade["rule"], string>> = {
  likely: "The likeliest programs",
  liked: "The programs you like most",
  everywhere: "Every program that fits",
};

/** The plan beside lists made by hand: programs, dollars, chance of matching and score, both as counts of 100. */
export function handMadeTable(report: PlanReport): Table {
  const own = {
    programs: report.list.length,
    usd: report.cost.total,
    chance: report.chance.match.mid,
    value: report.certificate.value,
  };
  const row = (name: string, { programs, usd, chance, value }: Omit<HandMade, "rule">) => [
    name,
    programs,
    usd,
    per100(chance),
    per100(value),
  ];
  return {
    title: "Compared with lists made by hand",
    columns: [
      column("list", "List", "text", 28),
      column("programs", "Programs", "count", 10),
      column("usd", "Dollars", "usd", 10),
      column("chance", "Match of 100", "of100", 12),
      column("score", "Score of 100", "of100", 12),
    ],
    rows: [row("This list", own), ...(report.byHand ?? []).map((made) => row(NAMES[made.rule], made))],
  };
}

/** What the score of a list means: a match counts by how much its program is liked. */
export const SCORE_NOTE =
  "The score counts each match by how much you like the program. It is what this list makes as large as it can.";
