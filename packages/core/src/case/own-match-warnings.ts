import type { WarningReason } from "../answers/reasons.ts";
import type { Profile } from "../profile/profile.ts";
import { matchIdsOf, NRMP, ownMatchOf } from "../season/match-of.ts";
import type { SeasonFacts } from "../season/season-facts.ts";

/**
 * What a season's warnings become for an answer about specialties that may have a match of their own: each such match is
 * named, with what is known of its days and its fee. `sought` are all that the applicant seeks beside; where NRMP's Match
 * is not taken part in at all, its deadline says nothing.
 */
export function withOwnMatches(
  warnings: readonly WarningReason[],
  about: readonly string[],
  season: SeasonFacts,
  sought: readonly string[] = about,
): readonly WarningReason[] {
  const isNrmp = (specialties: readonly string[]): boolean => matchIdsOf(season, specialties).includes(NRMP);
  const nrmpToo = isNrmp(about) || isNrmp(sought);
  const own = about.flatMap((specialty): WarningReason[] => {
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

/** The warnings of a case for an answer about one specialty, whether it is sought or not: its match, and no other's. */
export function warningsAbout(
  {
    seasonWarnings,
    season,
    profile,
  }: {
    readonly seasonWarnings: readonly WarningReason[];
    readonly season: SeasonFacts;
    readonly profile: Pick<Profile, "seeks">;
  },
  specialty: string,
): readonly WarningReason[] {
  return withOwnMatches(seasonWarnings, [specialty], season, profile.seeks.specialties);
}
