import type { WarningReason } from "../answers/reasons.ts";
import type { Profile } from "../profile/profile.ts";
import { matchIdsOf, NRMP, ownMatchOf } from "../season/match-of.ts";
import type { SeasonFacts } from "../season/season-facts.ts";

/**
 * What a season's warnings become for who seeks specialties with a match of their own: each such match is named, with what
 * is known of its days and its fee; where NRMP's Match is not taken part in at all, its deadline says nothing.
 */
export function withOwnMatches(
  warnings: readonly WarningReason[],
  { seeks }: Pick<Profile, "seeks">,
  season: SeasonFacts,
): readonly WarningReason[] {
  const nrmpToo = matchIdsOf(season, seeks.specialties).includes(NRMP);
  const own = seeks.specialties.flatMap((specialty): WarningReason[] => {
    const match = ownMatchOf(season, specialty);
    if (match === null) return [];
    const fee = season.fixedFees.find((one) => one.match === match.id && one.counted);
    return [
      {
        code: "own-match",
        specialty,
        match: match.id,
        title: match.title,
        season: season.season,
        month: match.month,
        registrationDeadline: match.registrationDeadline,
        rankListDeadline: match.rankListDeadline,
        resultDay: match.resultDay,
        feeUsd: fee?.usd ?? null,
        feeOf: fee?.publishedFor ?? null,
        nrmpToo,
        source: match.source,
      },
    ];
  });
  if (own.length === 0) return warnings;
  return [...own, ...warnings.filter(({ code }) => nrmpToo || code !== "lists-certified")];
}
