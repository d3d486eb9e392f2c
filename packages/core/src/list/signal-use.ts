import type { ListRow, PlanReport, SignalName } from "../answers/plan-report.ts";
import type { Profile } from "../profile/profile.ts";
import { allowanceOf } from "../season/allowance-of.ts";
import type { SeasonFacts } from "../season/season-facts.ts";
import { signalsFor } from "./portfolio-for.ts";

/**
 * Signals allowed and used per specialty and kind, with where the allowance comes from. `spent` = those sent to programs
 * that are no longer on the list.
 */
export function signalUse(
  profile: Profile,
  season: SeasonFacts,
  list: readonly ListRow[],
  spent: (specialty: string, kind: SignalName) => number = () => 0,
): PlanReport["signals"] {
  return profile.seeks.specialties.flatMap((specialty) => {
    const allowance = signalsFor(profile, season, specialty);
    const rule = profile.signals === "default" ? allowanceOf(season, specialty) : null;
    const kinds: SignalName[] = ["gold", "silver", "signal"];
    return kinds.flatMap((kind) => {
      const allowed = kind === "none" ? undefined : allowance[kind];
      if (allowed === undefined) return [];
      const listed = list.filter((row) => row.specialty === specialty && row.signal === kind).length;
      const used = listed + spent(specialty, kind);
      return [
        {
          specialty,
          kind,
          used,
          allowed,
          source: rule?.source ?? "yours",
          publishedFor: rule?.publishedFor ?? season.season,
          confidence: rule?.confidence ?? "yours",
        },
      ];
    });
  });
}
