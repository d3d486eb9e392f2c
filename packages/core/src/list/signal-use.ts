import type { ListRow, PlanReport, SignalName } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import { signalNameOf } from "../case/signal-name.ts";
import { valueAt } from "../facts/lookup.ts";
import { allowanceOf } from "../season/allowance-of.ts";
import { signalsFor } from "../season/signals-for.ts";

const KINDS = ["gold", "silver", "signal"] as const;

/**
 * Signals allowed and used per specialty and kind, with where the allowance comes from; those sent to programs that are no
 * longer on the list are used too.
 */
export function signalUse(base: Case, list: readonly ListRow[]): PlanReport["signals"] {
  const { profile, season } = base;
  const spent = spentSignals(base);
  return base.sent.rest.seeks.specialties.flatMap((specialty) => {
    const allowance = signalsFor(profile, season, specialty);
    const rule = profile.signals === "default" ? allowanceOf(season, specialty) : null;
    return KINDS.flatMap((kind) => {
      const isThis = (signal: { specialty: string; signal: SignalName }): boolean =>
        signal.specialty === specialty && signal.signal === kind;
      const used = list.filter(isThis).length + spent.filter(isThis).length;
      const allowed = allowance[kind];
      if (allowed === undefined && used === 0) return [];
      return [
        {
          specialty,
          kind,
          used,
          // Sent, although none of this kind may be.
          allowed: allowed ?? 0,
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
