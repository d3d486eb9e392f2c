import type { TrackedApplication } from "@smartpick/core";
import { csvText, trackerTable } from "@smartpick/report";
import type { ReactNode } from "react";
import { saveFile } from "../../storage/save-file.ts";
import { todayHere } from "../../store/run.ts";

/** The tracker as a sheet, which this app also reads back. */
export function DownloadTracker({
  applications,
}: {
  applications: readonly TrackedApplication[];
}): ReactNode {
  const save = (): void =>
    saveFile(`smartpick-season-${todayHere()}.csv`, "text/csv", csvText(trackerTable(applications)));
  return (
    <button type="button" className="btn" onClick={save}>
      Save as a sheet
    </button>
  );
}
