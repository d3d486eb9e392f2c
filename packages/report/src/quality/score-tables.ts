import type { ScoreReport } from "@smartpick/answers";
import { column, type Table } from "../table/table.ts";
import { decimal } from "./measured-words.ts";
import { scoreItems } from "./score-items.ts";

/** Each statement or subscale with its mean, the worst first. */
export function scoreItemTable(report: ScoreReport): Table {
  const isSus = report.scale === "sus";
  const hasWeights = report.scale === "tlx-weighted";
  return {
    title: isSus ? "Statement by statement, the weakest first" : "Subscale by subscale, the heaviest first",
    columns: [
      column("item", isSus ? "Statement" : "Subscale", "text", 40),
      column("mean", isSus ? "Mean answer" : "Mean rating", "value", 13),
      ...(hasWeights ? [column("weight", "Mean weight", "value", 13)] : []),
      ...(isSus ? [column("good", "Of 100 best", "value", 13)] : []),
    ],
    rows: scoreItems(report).map(({ id, asks, mean, weight, good }) => [
      isSus ? `${id} ${asks}` : asks,
      decimal(mean),
      ...(hasWeights ? [decimal(weight ?? 0)] : []),
      ...(isSus ? [decimal(good)] : []),
    ]),
  };
}

/** The score of each person, in the order of the table. */
export function scorePeopleTable({ people }: ScoreReport): Table {
  return {
    title: "Person by person",
    columns: [column("person", "Person", "text", 40), column("score", "Score", "value", 8)],
    rows: people.map(({ id, score }) => [id, decimal(score)]),
  };
}
