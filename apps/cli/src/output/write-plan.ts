import {
  type CalendarParts,
  planToCsv,
  planToXlsx,
  type Sources,
  seasonCalendar,
  type WordedPlan,
} from "@smartpick/report";
import { Refusal } from "../refusal.ts";
import { jsonDocument } from "./json.ts";
import type { OutFile, OutKind } from "./out-file.ts";
import { replaceFile } from "./replace-file.ts";
import { writeFaultWords } from "./write-fault.ts";

/** What a calendar needs beside the plan; asked for that form alone. */
type DaysOf = () => Promise<Omit<CalendarParts, "plan" | "sources">>;

/** Writes a plan in the form the file's ending asks for; a full disk or a lost folder becomes a `Refusal`. */
export async function writePlan(
  out: OutFile,
  report: WordedPlan,
  sources: Sources,
  daysOf: DaysOf,
): Promise<void> {
  const content = await contentOf(out.kind, report, sources, daysOf);
  try {
    replaceFile(out.path, content);
  } catch (error) {
    throw new Refusal(`--out ${out.path}: ${writeFaultWords(error)}`);
  }
}

async function contentOf(
  kind: OutKind,
  report: WordedPlan,
  sources: Sources,
  daysOf: DaysOf,
): Promise<string | Uint8Array> {
  switch (kind) {
    case "xlsx":
      return planToXlsx(report, sources);
    case "csv":
      return planToCsv(report);
    case "json":
      return jsonDocument(report);
    case "ics":
      return seasonCalendar({ ...(await daysOf()), plan: report, sources });
    case "pdf": {
      const { planToPdf } = await import("@smartpick/report/pdf");
      return planToPdf(report, sources);
    }
  }
}
