import { planToCsv, planToXlsx, type Sources, type WordedPlan } from "@smartpick/report";
import { Refusal } from "../refusal.ts";
import { jsonDocument } from "./json.ts";
import type { OutFile, OutKind } from "./out-file.ts";
import { replaceFile } from "./replace-file.ts";
import { writeFaultWords } from "./write-fault.ts";

/** Writes a plan in the form the file's ending asks for; a full disk or a lost folder becomes a `Refusal`. */
export async function writePlan(out: OutFile, report: WordedPlan, sources: Sources): Promise<void> {
  const content = await contentOf(out.kind, report, sources);
  try {
    replaceFile(out.path, content);
  } catch (error) {
    throw new Refusal(`--out ${out.path}: ${writeFaultWords(error)}`);
  }
}

async function contentOf(kind: OutKind, report: WordedPlan, sources: Sources): Promise<string | Uint8Array> {
  switch (kind) {
    case "xlsx":
      return planToXlsx(report, sources);
    case "csv":
      return planToCsv(report);
    case "json":
      return jsonDocument(report);
    case "pdf": {
      const { planToPdf } = await import("@smartpick/report/pdf");
      return planToPdf(report, sources);
    }
  }
}
