import type { Content, TableCell } from "pdfmake/interfaces.js";
import { evidenceWord } from "../chances/evidence-names.ts";
import { rangeCell, shortDifference } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { sharedLabels } from "../list/shared-labels.ts";
import { tierName } from "../list/tiers.ts";
import { placeName } from "../program/program-names.ts";
import { keptCell } from "../second-look/robust-words.ts";
import { signalWord } from "../signals/signal-names.ts";
import type { SourceNotes } from "../sources/source-names.ts";
import type { WordedPlan, WordedRow } from "../worded-report.ts";

const HEAD = ["", "#", "Program", "Tier", "Signal", "Interview of 100", "Kept", "Adds", "Dollars", "Sources"];
const WIDTHS = [8, 16, "*", 30, 40, 58, 22, 22, 32, 46] as const;

/** Thin lines between rows and little space around them, so that about thirty programs fit a page. */
const COMPACT = {
  hLineWidth: (line: number): number => (line === 1 ? 1 : line === 0 ? 0 : 0.3),
  vLineWidth: (): number => 0,
  paddingLeft: (): number => 2,
  paddingRight: (): number => 4,
  paddingTop: (): number => 1.5,
  paddingBottom: (): number => 1,
};

/** An empty box for a note by hand. */
const BOX =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect x="0.5" y="0.5" width="7" height="7" fill="none" stroke="black"/></svg>';

/**
 * The list in compact rows, an empty box before each; the column of draws only where lists were drawn, and no
 * label that every program has alike.
 */
export function programRows(plan: WordedPlan, notes: SourceNotes): Content {
  const { tier, signal, evidence } = sharedLabels(plan);
  const left = [
    ...(plan.robust ? [] : ["Kept"]),
    ...(tier === null ? [] : ["Tier"]),
    ...(signal === null ? [] : ["Signal"]),
  ];
  const shown = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => !left.includes(HEAD[at]!));
  const body: TableCell[][] = [
    shown(HEAD).map((text): TableCell => ({ text, style: "head" })),
    ...plan.list.map((row) => shown(cellsOf(row, evidence === null, notes))),
  ];
  return {
    table: { headerRows: 1, dontBreakRows: true, widths: shown(WIDTHS), body },
    layout: COMPACT,
    style: "row",
  };
}

function cellsOf(row: WordedRow, graded: boolean, notes: SourceNotes): TableCell[] {
  return [
    { svg: BOX },
    String(row.rank),
    {
      stack: [row.name, { text: `${placeName(row.city, row.state)}, ${row.specialty}`, style: "small" }],
    },
    tierName(row.tier),
    signalWord(row.signal),
    {
      stack: [
        rangeCell(row.interview),
        ...(graded ? [{ text: evidenceWord(row.evidence), style: "small" }] : []),
      ],
    },
    keptCell(row.firm),
    shortDifference(row.marginal.chance),
    dollars(row.marginal.usd),
    { text: row.sources.map((id) => notes.numberOf(id)).join(", "), style: "small" },
  ];
}
