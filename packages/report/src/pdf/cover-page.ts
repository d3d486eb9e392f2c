import type { Content } from "pdfmake/interfaces.js";
import { coverOf } from "../plan/cover.ts";
import { NOT_A_PROMISE } from "../plan/plan-words.ts";
import { iconArray } from "../season/icon-array.ts";
import { seasonEnds } from "../season/season-ends.ts";
import type { WordedPlan } from "../worded-report.ts";

/** The head of the first page: finding, range, how a season ends, stop line, what it is not, and how it was made. */
export function coverPage(plan: WordedPlan): Content[] {
  const { gate, finding, readFirst, season, emptyBecause, candidates, made } = coverOf(plan);
  const { match, anyInterview } = plan.chance;
  const ofSeason: Content[] =
    season === null
      ? []
      : [
          { text: season.match, fontSize: 12 },
          { text: season.interviews },
          { svg: iconArray(seasonEnds(match.mid, anyInterview.mid)), margin: [0, 8, 0, 8] },
          { text: season.stop.join(" ") },
          { text: season.certificate },
          ...lines(season.cautious),
          { text: season.firm.join(" ") },
        ];
  return [
    ...gateOf(gate),
    { text: finding, style: "finding" },
    ...readFirst.map((text) => ({ text, bold: true })),
    ...lines(emptyBecause),
    ...ofSeason,
    { text: candidates },
    { text: NOT_A_PROMISE, bold: true, margin: [0, 6, 0, 0] },
    { text: made, style: "small" },
  ];
}

/** The gate before the finding: its first sentence strong, a condition a line. */
function gateOf([lead, ...conditions]: readonly string[]): Content[] {
  if (lead === undefined) return [];
  return [
    { text: lead, bold: true },
    ...(conditions.length === 0 ? [] : [{ ul: conditions, margin: [0, 0, 0, 8] } satisfies Content]),
  ];
}

function lines(texts: readonly string[]): Content[] {
  return texts.map((text) => ({ text }));
}
