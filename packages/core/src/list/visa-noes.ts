import type { ListRow } from "../answers/plan-report.ts";
import type { WarningReason } from "../answers/reasons.ts";

type VisaNo = Extract<WarningReason, { code: "visa-no" }>;

/** How many programs to apply to say no to a visa that the applicant would take, by visa and by what they sponsor instead. */
export function visaNoes(
  rows: readonly Pick<ListRow, "id" | "name" | "specialty" | "track" | "reasons" | "inSeason">[],
): readonly VisaNo[] {
  const found = new Map<string, VisaNo>();
  for (const { id, name, specialty, track, reasons, inSeason } of rows) {
    // What was sent is paid for.
    if (inSeason !== undefined) continue;
    for (const reason of reasons) {
      if (reason.code !== "visa-no") continue;
      const { code, visa, sponsored } = reason;
      const key = `${visa} ${sponsored}`;
      const first = { program: id, name, specialty, track };
      const known = found.get(key) ?? { code, programs: 0, visa, sponsored, first };
      found.set(key, { ...known, programs: known.programs + 1 });
    }
  }
  return [...found.values()];
}
