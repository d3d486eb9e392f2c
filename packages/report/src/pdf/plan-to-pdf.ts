import type { Sources } from "../sources/source-names.ts";
import type { WordedPlan } from "../worded-report.ts";
import { pdfBytes } from "./pdf-bytes.ts";
import { planPages } from "./plan-pages.ts";

/**
 * A plan as a PDF to print, Letter, black on white; the bytes of the file. Node only. Nothing is fetched: the fonts come
 * with the package, and addresses are printed as text.
 */
export function planToPdf(plan: WordedPlan, sources: Sources): Promise<Uint8Array> {
  return pdfBytes(planPages(plan, sources));
}
