import { counted } from "../english/plural.ts";
import { column, type Table } from "../table/table.ts";
import { endsOf100, type SeasonEnds } from "./season-ends.ts";

/** The three ends of a season in short words, in the order of their counts. */
export const ENDS = ["match", "interview, no match", "no interview"] as const;

/** The finding of an icon array as a sentence. */
export function iconArrayTitle(ends: SeasonEnds): string {
  const [match, interview, none] = endsOf100(ends);
  return `Of 100 seasons like this one, ${match} ${match === 1 ? "ends" : "end"} in a match, ${interview} in interviews without a match, and ${counted(none, "season")} without an interview.`;
}

/** The data of an icon array: one row an end, counts that sum to 100. */
export function iconArrayTable(ends: SeasonEnds): Table {
  const counts = endsOf100(ends);
  return {
    title: "How a season ends",
    columns: [column("end", "End", "text", 24), column("seasons", "Seasons of 100", "count", 12)],
    rows: ENDS.map((word, at) => [word, counts[at]!]),
  };
}
