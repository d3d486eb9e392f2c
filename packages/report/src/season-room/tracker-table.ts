import type { TrackedApplication } from "@smartpick/core";
import { PROGRAM_COLUMNS, programCells } from "../program/program-card.ts";
import { column, type Table } from "../table/table.ts";

const COLUMNS = [
  ...PROGRAM_COLUMNS,
  column("signal", "Signal", "text", 10),
  column("applied", "Applied", "text", 12),
  column("invited", "Invited", "text", 12),
  column("interviewed", "Interviewed", "text", 12),
  column("rejected", "Rejected", "text", 12),
  column("withdrawn", "Withdrawn", "text", 12),
];

/** The applications of a season as a table, one a row; days are ISO dates, and a cell without one is empty. */
export function trackerTable(applications: readonly TrackedApplication[]): Table {
  return {
    title: "Season",
    columns: COLUMNS,
    rows: applications.map((one) => [
      // The id as the profile has it, so that the sheet leads back to the same entry.
      ...programCells({ ...one, id: one.entry }),
      one.signal ?? "",
      one.applied ?? "",
      one.invited ?? "",
      one.interviewed ?? "",
      one.rejected ?? "",
      one.withdrawn ?? "",
    ]),
  };
}
