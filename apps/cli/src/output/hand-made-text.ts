import type { PlanReport } from "@smartpick/core";
import { dollars, handMadeTable, SCORE_NOTE, shortOf100 } from "@smartpick/report";
import { paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";
import { textTable } from "./text-table.ts";

/** The list beside lists made by hand; the score stands there only where programs are liked differently. */
export function handMadeText(report: PlanReport, style: Style): string {
  if (report.byHand === undefined) return "";
  const { title, rows } = handMadeTable(report);
  const scored = rows.some(([, , , chance, score]) => chance !== score);
  const table = textTable(
    [
      { label: "List", width: 27 },
      { label: "Programs", width: 9, right: true },
      { label: "Dollars", width: 8, right: true },
      { label: "Match\nof 100", width: 8, right: true },
      ...(scored ? [{ label: "Score\nof 100", width: 8, right: true }] : []),
    ],
    rows.map(([name, programs, usd, chance, score]) => [
      String(name),
      String(programs),
      dollars(Number(usd)),
      shortOf100(Number(chance) / 100),
      ...(scored ? [shortOf100(Number(score) / 100)] : []),
    ]),
    style,
  );
  return [style.strong(title), ...(scored ? [paragraph(SCORE_NOTE, style.width)] : []), table].join("\n");
}
