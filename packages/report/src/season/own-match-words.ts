import type { WarningReason } from "@smartpick/core";
import { dayWords, monthWords } from "../english/day.ts";
import { dollars } from "../english/money.ts";

type OwnMatch = Extract<WarningReason, { code: "own-match" }>;

/** First month of the second half of a season's calendar: from it on a month is of the year before the Match. */
const AUTUMN = 8;

/** A specialty with a match of its own: which, when, what is known of its days, and what that means for NRMP's fee. */
export function ownMatchWords(own: OwnMatch): string {
  const { specialty, title, nrmpToo } = own;
  return [
    `${specialty} is chosen in the ${title}, not by NRMP, and you register there.`,
    whenWords(own),
    feeWords(own),
    nrmpToo
      ? "The fee and the days of NRMP are for your other specialties."
      : "The fee and the days of NRMP are not yours, and its fee is not counted.",
  ].join(" ");
}

/**
 * The matches that an answer of a season (year of the Match) speaks of, each by its name and month. `specialties` are those
 * of its programs; where it has none, all that are sought count.
 */
export function matchOfSeason(
  reasons: readonly WarningReason[],
  season: number,
  specialties: readonly string[] = [],
): string {
  const sought = reasons.filter((reason): reason is OwnMatch => reason.code === "own-match");
  const own = specialties.length === 0 ? sought : sought.filter((one) => specialties.includes(one.specialty));
  const isNrmp =
    specialties.length === 0
      ? sought.length === 0 || sought.some(({ nrmpToo }) => nrmpToo)
      : specialties.some((name) => !own.some(({ specialty }) => specialty === name));
  const names = own.map((one) => [one.title, ...monthOf(one)].join(", "));
  return [...(isNrmp ? [`Match of March ${season}`] : []), ...new Set(names)].join("; ");
}

function whenWords(own: OwnMatch): string {
  const { registrationDeadline, rankListDeadline, resultDay, season } = own;
  const known = [
    ...(registrationDeadline === null ? [] : [`register by ${dayWords(registrationDeadline)}`]),
    ...(rankListDeadline === null ? [] : [`certify your list by ${dayWords(rankListDeadline)}`]),
    ...(resultDay === null ? [] : [`results on ${dayWords(resultDay)}`]),
  ];
  if (known.length > 0) return `Its days: ${known.join("; ")}.`;
  const [month] = monthOf(own);
  const habit = month === undefined ? "" : `Its results come about ${month}. `;
  return `${habit}Its days of the ${season} season are unknown here, so ask there.`;
}

function monthOf({ month, season }: OwnMatch): readonly string[] {
  return month === null ? [] : [monthWords(month >= AUTUMN ? season - 1 : season, month)];
}

function feeWords({ feeUsd, feeOf, season }: OwnMatch): string {
  if (feeUsd === null) return "Its own fee is unknown here and not in the cost.";
  if (feeOf === season)
    return `Its own fee of ${dollars(feeUsd)} is counted once the list holds such a program.`;
  return `Its own fee is counted once the list holds such a program: ${dollars(feeUsd)}, the last one known, of ${feeOf}.`;
}
