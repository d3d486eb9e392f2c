import type { ScoreReport, ScoreScale } from "@smartpick/answers";
import type { Result } from "@smartpick/core";
import { type MeanInterval, meanInterval } from "../math/mean-interval.ts";
import { median } from "../math/median.ts";
import type { RowFault } from "../table/row-fault.ts";
import type { Table } from "../table/table.ts";
import { PUBLISHED_MEANS } from "./published-means.ts";
import { answerColumns, readScoredRows } from "./read-scored-rows.ts";
import { scoreRemarks } from "./score-remarks.ts";
import type { ScoredRow } from "./scored-row.ts";
import { susContribution } from "./sus.ts";

/**
 * A questionnaire scored: each person, the mean with its 95 % t interval, and item by item. Refuses a table with a column
 * that is missing or of another questionnaire, and any answer or weight that is missing or outside its scale.
 */
export function scoreTable(table: Table, scale: ScoreScale): Result<ScoreReport, RowFault> {
  const { rows, faults } = readScoredRows(table, scale);
  if (faults.length > 0) return { ok: false, problems: faults };
  const scores = rows.map(({ score }) => score);
  const { mean, sd, low, high } = meanInterval(scores)!;
  const hasWeights = table.columns.some((name) => name.toLowerCase().startsWith("w_"));
  return {
    ok: true,
    value: {
      schema: "smartpick/score@1",
      scale,
      n: rows.length,
      people: rows.map(({ id, score }) => ({ id, score })),
      mean,
      low,
      high,
      sd,
      median: median(scores)!,
      items: itemsOf(rows, scale),
      published: PUBLISHED_MEANS[scale].map((one) => ({ ...one, here: standing(one.mean, { low, high }) })),
      remarks: scoreRemarks(rows, scale, hasWeights),
    },
  };
}

function itemsOf(rows: readonly ScoredRow[], scale: ScoreScale): ScoreReport["items"] {
  return answerColumns(scale).map((id, at) => {
    const mean = meanOf(rows.map(({ answers }) => answers[at]!));
    // A heavy load is the bad end of the Task Load Index.
    const good = scale === "sus" ? susContribution(mean, at) / 4 : 1 - mean / 100;
    const weight = scale === "tlx-weighted" ? meanOf(rows.map(({ weights }) => weights[at]!)) : null;
    return { id, mean, good, weight };
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function standing(published: number, { low, high }: Pick<MeanInterval, "low" | "high">) {
  if (low === null || high === null || (low <= published && published <= high)) return "unsure";
  return high < published ? "below" : "above";
}
