import type { ApplicationReport } from "@smartpick/core";
import { counted } from "../english/plural.ts";
import { fieldLabel } from "./field-words.ts";
import { applicationRemarkWords } from "./remark-words.ts";

/** Owed wherever the form is shown. */
export const APPLICATION_PROMISE =
  "Every word here is yours. SmartPick counts and copies; it writes nothing. No chance and no list depends on it.";

/** Remarks that a field or a number breaks a rule of the form; the others only ask. */
const TO_MEND: ReadonlySet<string> = new Set(["too-many", "over", "type-missing", "preference-and-none"]);

/** How the form stands, in one or two sentences. */
export function applicationFinding({
  fields,
  tallies,
  remarks,
}: Pick<ApplicationReport, "fields" | "tallies" | "remarks">): string {
  const told = fields.some(({ state }) => state !== "empty");
  if (!told) return "Nothing is written for the form yet.";
  const experiences = tallies.find(({ of }) => of === "experiences");
  const count = experiences?.count ?? 0;
  const max = experiences?.limit?.max ?? null;
  const mend = remarks.filter(({ code }) => TO_MEND.has(code)).length;
  const have = max === null ? counted(count, "experience") : `${count} of ${counted(max, "experience")}`;
  if (mend === 0) return `${have}. Nothing breaks a rule of the form.`;
  return `${have}. The form would refuse ${counted(mend, "thing")}.`;
}

/** The report with its words: what `--json` prints. */
export function wordedApplication(report: ApplicationReport) {
  return {
    ...report,
    finding: applicationFinding(report),
    fields: report.fields.map((field) => ({ ...field, label: fieldLabel(field) })),
    remarks: report.remarks.map((remark) => ({ ...remark, words: applicationRemarkWords(remark, report) })),
  };
}
