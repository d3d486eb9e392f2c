import type { WordedPlan } from "@smartpick/report";
import { planToCsv, planToXlsx } from "@smartpick/report";
import { saveFile } from "../../storage/save-file.ts";
import type { Failure } from "../../store/answer-desk.ts";
import { answerOnce } from "../../store/use-answer.ts";

/** The file forms of a list. */
export const FORMATS = [
  { id: "xlsx", label: "Excel (.xlsx)" },
  { id: "csv", label: "CSV (.csv)" },
  { id: "json", label: "JSON (.json)" },
] as const;

export type FormatId = (typeof FORMATS)[number]["id"];

/**
 * Makes the file here and hands it to the browser's download; a failure when a part of it cannot be had, and then no file
 * is made.
 */
export async function downloadPlan(report: WordedPlan, format: FormatId): Promise<Failure | null> {
  const name = `smartpick-list-${report.season}.${format}`;
  if (format === "csv") {
    saveFile(name, "text/csv;charset=utf-8", planToCsv(report));
  } else if (format === "json") {
    saveFile(name, "application/json", `${JSON.stringify(report, null, 2)}\n`);
  } else {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const sources = await answerOnce("facts.sources", { ids: [] }, { topic: "every source" });
    if (sources.state === "failed") return sources.failure;
    saveFile(name, type, await planToXlsx(report, new Map(Object.entries(sources.last ?? {}))));
  }
  return null;
}
