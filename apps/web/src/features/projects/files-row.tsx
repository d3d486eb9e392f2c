import type { Chart } from "@smartpick/answers";
import { chartSvg } from "@smartpick/report";
import type { ReactNode } from "react";
import type { KeptProject } from "../../storage/kept-project.ts";
import { saveFile } from "../../storage/save-file.ts";
import { projectFileText, tablesOf } from "./project-file-text.ts";
import { tableFiles } from "./project-files.ts";

/** The files of a project: its answers, its tables and its chart. In one folder the command reads them as they are. */
export function FilesRow({
  kept,
  chart,
  slug,
}: {
  kept: KeptProject;
  chart: Chart | null;
  slug: string;
}): ReactNode {
  const saveTables = async (): Promise<void> => {
    for (const { name, text } of await tableFiles(kept)) saveFile(name, "text/csv", text);
    if (chart !== null)
      saveFile(`${slug}-chart.svg`, "image/svg+xml", chartSvg(chart, { width: 900, standalone: true }));
  };
  return (
    <>
      {(kept.table !== null || tablesOf(kept).length > 0) && (
        <button type="button" className="btn" onClick={() => void saveTables()}>
          {chart === null ? "Data" : "Data and chart"}
        </button>
      )}
      <button
        type="button"
        className="btn"
        onClick={() => saveFile(`${slug}.json`, "application/json", projectFileText(kept.file))}
      >
        Project file
      </button>
    </>
  );
}
