import type { Chart } from "@smartpick/answers";
import { chartSvg } from "@smartpick/report";
import type { ReactNode } from "react";
import type { KeptProject } from "../../storage/kept-project.ts";
import { saveFile } from "../../storage/save-file.ts";
import { tableOf } from "../../store/projects.ts";

/** The files of a project: its answers, its table and its chart. */
export function FilesRow({
  kept,
  chart,
  slug,
}: {
  kept: KeptProject;
  chart: Chart | null;
  slug: string;
}): ReactNode {
  const saveTable = async (): Promise<void> => {
    const table = await tableOf(kept.id);
    if (table !== null) saveFile(table.name, "text/csv", table.text);
    if (chart !== null)
      saveFile(`${slug}-chart.svg`, "image/svg+xml", chartSvg(chart, { width: 900, standalone: true }));
  };
  return (
    <>
      {kept.table !== null && (
        <button type="button" className="btn" onClick={() => void saveTable()}>
          Data and chart
        </button>
      )}
      <button
        type="button"
        className="btn"
        onClick={() =>
          saveFile(`${slug}.json`, "application/json", `${JSON.stringify(kept.file, null, 2)}\n`)
        }
      >
        Project file
      </button>
    </>
  );
}
