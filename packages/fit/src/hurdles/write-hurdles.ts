import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvText, rounded } from "../tables/csv.ts";
import { hurdleRows } from "./hurdle-table.ts";
import { observedRows } from "./observed-rows.ts";

/** Writes `estimates/hurdles.csv` and, of what it rests on, `statistics/hurdles.csv` of the data folder. */
export function writeHurdles(folder: string, data: string): void {
  const rows = hurdleRows(folder).map((row) => [
    row.hurdle,
    row.specialty,
    row.threshold,
    rounded(row.share, 3),
    rounded(row.sd, 3),
    row.basis,
    row.sources.join(";"),
  ]);
  const columns = ["hurdle", "specialty", "threshold", "share", "sd", "basis", "sources"];
  mkdirSync(join(data, "estimates"), { recursive: true });
  writeFileSync(join(data, "estimates", "hurdles.csv"), csvText(columns, rows));
  mkdirSync(join(data, "statistics"), { recursive: true });
  const observed = observedRows(folder);
  writeFileSync(
    join(data, "statistics", "hurdles.csv"),
    csvText(["hurdle", "specialty", "group", "measure", "count", "n", "year", "source", "used"], observed),
  );
}
