import { writeFile } from "node:fs/promises";
import { planToCsv, planToXlsx, type Sources, type WordedPlan } from "@smartpick/report";
import type { OutFile, OutKind } from "../input/out-file.ts";
import { Refusal } from "../refusal.ts";
import { jsonDocument } from "./json.ts";

/** Writes a plan in the form the file's ending asks for; a full disk or a lost folder becomes a `Refusal`. */
export async function writePlan(out: OutFile, report: WordedPlan, sources: Sources): Promise<void> {
  const content = await contentOf(out.kind, report, sources);
  try {
    await writeFile(out.path, content);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "unknown fault";
    throw new Refusal(`--out ${out.path}: the file could not be written (${code}). Choose another place.`);
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
