import type { ListRow, PlanReport, SignalName } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import { valueAt } from "../facts/lookup.ts";
import { allowanceOf } from "../season/allowance-of.ts";
import { signalsFor } from "../season/signals-for.ts";
import { signalNameOf } from "./list-rows.ts";

const KINDS = ["gold", "silver", "signal"] as const;

/**
 * Signals allowed and used per specialty and kind, with where the allowance comes from; those sent to programs that are no
 * longer on the list are used too.
 */
export function signalUse(base: Case, list: readonly ListRow[]): PlanReport["signals"] {
  const { profile, season } = base;
  const spent = spentSignals(base);
  return profile.seeks.specialties.flatMap((specialty) => {
    const allowance = signalsFor(profile, season, specialty);
    const rule = profile.signals === "default" ? allowanceOf(season, specialty) : null;
    return KINDS.flatMap((kind) => {
      const allowed = allowance[kind];
      if (allowed === undefined) return [];
      const isThis = (signal: { specialty: string; signal: SignalName }): boolean =>
        signal.specialty === specialty && signal.signal === kind;
      return [
        {
          specialty,
          kind,
          used: list.filter(isThis).length + spent.filter(isThis).length,
          allowed,
          source: rule?.source ?? "yours",
          publishedFor: rule?.publishedFor ?? season.season,
          confidence: rule?.confidence ?? "yours",
        },
      ];
    });
  });
}

/** Signals that went to programs that are closed. */
function spentSignals(base: Case): { readonly specialty: string; readonly signal: SignalName }[] {
  return [...base.sent.closed].map(([row, { level }]) => {
    const specialty = String(valueAt(base.facts.programs, row, "specialty"));
    return { specialty, signal: signalNameOf(base, specialty, level) };
  });
}
