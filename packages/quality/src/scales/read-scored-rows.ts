import type { ScoreScale } from "@smartpick/answers";
import { type RowFault, toldFaults } from "../table/row-fault.ts";
import { RowReader } from "../table/row-reader.ts";
import type { Table } from "../table/table.ts";
import type { ScoredRow } from "./scored-row.ts";
import { SUS_ANSWER, SUS_COLUMNS, susScore } from "./sus.ts";
import {
  rawTlxScore,
  TLX_COLUMNS,
  TLX_PAIRS,
  TLX_RATING,
  TLX_WEIGHT,
  TLX_WEIGHT_COLUMNS,
  weightedTlxScore,
} from "./tlx.ts";

/** The columns of a scale behind `id`, answers first. */
export function answerColumns(scale: ScoreScale): readonly string[] {
  return scale === "sus" ? SUS_COLUMNS : TLX_COLUMNS;
}

/** The people of a table with their scores, or every fault in it: nobody is left out to make the rest fit. */
export function readScoredRows(
  table: Table,
  scale: ScoreScale,
): { readonly rows: readonly ScoredRow[]; readonly faults: readonly RowFault[] } {
  const reader = new RowReader(table);
  const wanted = ["id", ...answerColumns(scale), ...(scale === "tlx-weighted" ? TLX_WEIGHT_COLUMNS : [])];
  if (!reader.requires(wanted)) return { rows: [], faults: reader.faults };
  const strange = reader.names.filter((name) => isStrange(name, scale, wanted));
  if (strange.length > 0)
    return { rows: [], faults: [{ code: "strange-columns", columns: strange, wanted }] };
  const rows = table.rows.map((_, row) => scoredRow(reader, row, scale));
  return { rows: rows.filter((row) => row !== null), faults: toldFaults(reader.faults) };
}

/** An eleventh answer or a seventh weight: the file is of another questionnaire, and its score would mean nothing. */
function isStrange(name: string, scale: ScoreScale, wanted: readonly string[]): boolean {
  if (wanted.includes(name)) return false;
  return scale === "sus" ? /^q\d+$/.test(name) : scale === "tlx-weighted" && name.startsWith("w_");
}

function scoredRow(reader: RowReader, row: number, scale: ScoreScale): ScoredRow | null {
  const before = reader.faults.length;
  const id = reader.neededText(row, "id", "a name or number for the person");
  const rule = scale === "sus" ? SUS_ANSWER : TLX_RATING;
  const answers = answerColumns(scale).map((column) => reader.neededNumber(row, column, rule) ?? 0);
  const weights = scale === "tlx-weighted" ? readWeights(reader, row, id) : [];
  if (reader.faults.length > before) return null;
  return { id, line: reader.line(row), answers, weights, score: scoreOf(scale, answers, weights) };
}

function readWeights(reader: RowReader, row: number, id: string): readonly number[] {
  const before = reader.faults.length;
  const weights = TLX_WEIGHT_COLUMNS.map((column) => reader.neededNumber(row, column, TLX_WEIGHT) ?? 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (reader.faults.length === before && sum !== TLX_PAIRS)
    reader.faults.push({ code: "weights-sum", line: reader.line(row), id, sum });
  return weights;
}

function scoreOf(scale: ScoreScale, answers: readonly number[], weights: readonly number[]): number {
  if (scale === "sus") return susScore(answers);
  return scale === "tlx" ? rawTlxScore(answers) : weightedTlxScore(answers, weights);
}
