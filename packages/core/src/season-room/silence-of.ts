import type { SentApplication } from "../chances/season-so-far.ts";
import { ownMatchOf } from "../season/match-of.ts";
import type { SeasonFacts } from "../season/season-facts.ts";
import { serviceOf } from "../season/service-of.ts";
import { invitationsOut, type PaceSource } from "./pace.ts";
import type { Silence } from "./season-room.ts";

/**
 * Whether the silence of an application to a specialty is normal on the day of the source. The pace of invitations is one
 * for all programs of the main service and Match; of the others nothing is known, so there is no verdict. From the share `lateFrom` of invitations on, the silence is late.
 */
export function silenceOf(
  { applied }: Pick<SentApplication, "applied">,
  specialty: string,
  season: SeasonFacts,
  source: PaceSource,
  lateFrom: number,
): Silence {
  if (ownMatchOf(season, specialty) !== null) return { verdict: "unknown", why: "own-match" };
  const service = serviceOf(season, specialty);
  if (service === null || service.specialties.length > 0) return { verdict: "unknown", why: "other-service" };
  const out = invitationsOut(source, applied).mid;
  if (out === 0) return { verdict: "early" };
  return { verdict: out >= lateFrom ? "late" : "normal", out };
}
