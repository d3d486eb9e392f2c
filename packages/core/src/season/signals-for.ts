import type { Profile, SignalAllowance } from "../profile/profile.ts";
import { allowanceOf } from "./allowance-of.ts";
import type { SeasonFacts } from "./season-facts.ts";

/** The signals one may send in a specialty: the profile's own numbers, else the season's allowance, else none. */
export function signalsFor(
  profile: Pick<Profile, "signals">,
  season: SeasonFacts,
  specialty: string,
): SignalAllowance {
  if (profile.signals !== "default") return profile.signals[specialty] ?? {};
  return allowanceOf(season, specialty)?.allowance ?? {};
}
