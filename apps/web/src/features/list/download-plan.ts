import type { Source } from "@smartpick/core";
import { planToCsv, planToXlsx, type WordedPlan } from "@smartpick/report";
import { saveFile } from "../../storage/save-file.ts";
import { engine } from "../../store/engine.ts";

/** The file forms of a list. */
export const FORMATS = [
  { id: "xlsx", label: "Excel (.xlsx)" },
  { id: "csv", label: "CSV (.csv)" },
  { id: "json", label: "JSON (.json)" },
] as const;

export type FormatId = (typeof FORMATS)[number]["id"];

/** Makes the file here and hands it to the browser's download. */
export async function downloadPlan(report: WordedPlan, format: FormatId): Promise<void> {
  const name = `smartpick-list-${report.season}.${format}`;
  if (format === "csv") {
    saveFile(name, "text/csv;charset=utf-8", planToCsv(report));
  } else if (format === "json") {
    saveFile(name, "application/json", `${JSON.stringify(report, null, 2)}\n`);
  } else {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    saveFile(name, type, await planToXlsx(report, await allSources()));
  }
}

async function allSources(): Promise<ReadonlyMap<string, Source>> {
  const answer = await engine().ask("facts.sources", { ids: [] });
  return new Map(answer.state === "done" ? Object.entries(answer.value) : []);
}
