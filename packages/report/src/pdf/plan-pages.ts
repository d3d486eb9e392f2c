import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { costTable } from "../costs/cost-table.ts";
import { otherPriceSentences, WHICH_PRICE_COUNTS } from "../costs/other-prices.ts";
import { excludedByReason } from "../excluded/excluded-table.ts";
import { frontierChart } from "../frontier/frontier-chart.ts";
import { frontierTable } from "../frontier/frontier-table.ts";
import { onceSentences } from "../list/shared-labels.ts";
import { coverOf } from "../plan/cover.ts";
import { costNote, KEPT_NOTE } from "../second-look/robust-words.ts";
import { SourceNotes, type Sources, sourceLine } from "../sources/source-names.ts";
import { sourceIdsOf } from "../sources/source-table.ts";
import type { WordedPlan } from "../worded-report.ts";
import { coverPage } from "./cover-page.ts";
import { plainTable } from "./plain-table.ts";
import { programRows } from "./program-rows.ts";

const MARGIN_14_MM = 40;

const LOOK = {
  pageSize: "LETTER",
  pageMargins: [MARGIN_14_MM, MARGIN_14_MM, MARGIN_14_MM, MARGIN_14_MM + 12],
  info: { title: "SmartPick plan" },
  defaultStyle: { font: "Roboto", fontSize: 10, lineHeight: 1.25 },
  styles: {
    finding: { fontSize: 20, bold: true, lineHeight: 1.1, margin: [0, 0, 0, 8] },
    section: { fontSize: 13, bold: true, margin: [0, 14, 0, 4] },
    head: { fontSize: 8, bold: true },
    row: { fontSize: 9, lineHeight: 1.1 },
    small: { fontSize: 8 },
  },
} satisfies Omit<TDocumentDefinitions, "content">;

/**
 * The pages of a printed plan as a pdfmake document: finding, range, cost, stop line and date first; the list in compact
 * rows with empty boxes for notes; costs; frontier; sources as numbered notes with addresses.
 */
export function planPages(plan: WordedPlan, sources: Sources): TDocumentDefinitions {
  const notes = new SourceNotes();
  for (const id of sourceIdsOf(plan)) notes.numberOf(id);
  const { withCare } = coverOf(plan);
  return {
    ...LOOK,
    footer: (page, pages) => ({
      text: `SmartPick · season ${plan.season} · facts ${plan.facts.version} · page ${page} of ${pages}`,
      style: "small",
      margin: [MARGIN_14_MM, 8, MARGIN_14_MM, 0],
    }),
    content: [
      ...coverPage(plan),
      ...programs(plan, notes),
      together(section("Costs"), plainTable(costTable(plan), ["*", 60, 70, 70]), ...otherPrices(plan)),
      ...frontier(plan),
      ...(plan.excluded.length === 0
        ? []
        : [together(section("Left out, and why"), plainTable(excludedByReason(plan), ["*", 60]))]),
      ...(withCare.length === 0 ? [] : [section("Read with care"), { ul: [...withCare] }]),
      section("Sources"),
      ...notes.ids.map(
        (id, at): Content => ({ text: `${at + 1}. ${id}: ${sourceLine(id, sources)}`, style: "small" }),
      ),
    ],
  };
}

function section(title: string): Content {
  return { text: title, style: "section", headlineLevel: 1 };
}

function otherPrices(plan: WordedPlan): Content[] {
  const sentences = otherPriceSentences(plan);
  if (sentences.length === 0) return [];
  return [{ text: [...sentences, WHICH_PRICE_COUNTS].join(" "), style: "small" }];
}

/** Parts that stay on one page. */
function together(...parts: Content[]): Content {
  return { stack: parts, unbreakable: true };
}

function programs(plan: WordedPlan, notes: SourceNotes): Content[] {
  if (plan.list.length === 0) return [];
  return [
    section("Programs"),
    {
      text: [...onceSentences(plan), costNote("Dollars"), ...(plan.robust ? [KEPT_NOTE] : [])].join(" "),
      style: "small",
    },
    programRows(plan, notes),
  ];
}

function frontier(plan: WordedPlan): Content[] {
  if (plan.frontier.length < 2) return [];
  return [
    together(section("How far to go"), { svg: frontierChart(plan, { width: 520, height: 240 }) }),
    plainTable(frontierTable(plan), [56, 70, 70, 40, 40, "*", "*"]),
  ];
}
