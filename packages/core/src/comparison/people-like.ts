import type { Case } from "../case/case.ts";
import type { PublishedScores } from "../facts/facts.ts";
import type { ApplicantType } from "../profile/applicant-type.ts";
import { publishedRate } from "./specialties-for.ts";

/** Published Step 2 CK scores of one group; `null` = the quartile is not published. */
export type ScoresOfGroup = Pick<PublishedScores, "n" | "q1" | "median" | "q3">;

/** People of the applicant's type in one specialty that she seeks: who matched there, and who did not. */
export interface PeopleLike {
  readonly specialty: string;
  readonly year: number;
  readonly matched: ScoresOfGroup | null;
  readonly notMatched: ScoresOfGroup | null;
  /** Share who matched of those who put it first, with their number; `null` = not published for this type. */
  readonly rate: { readonly share: number; readonly n: number; readonly year: number } | null;
  readonly sources: readonly string[];
}

/** What is published of people of the applicant's type, specialty by specialty. */
export interface PeopleLikeReport {
  readonly type: ApplicantType;
  /** Her Step 2 CK; `null` = pending or not told. */
  readonly step2ck: number | null;
  /** In the order in which she seeks them; without those of which nothing is published. */
  readonly specialties: readonly PeopleLike[];
  /** Specialties that she seeks of which nothing is published for her type. */
  readonly unpublished: readonly string[];
}

/** Published scores and shares of the matched and the unmatched of a case's type in the specialties sought. */
export function peopleLike({ facts, profile, applicant }: Case): PeopleLikeReport {
  const { type } = profile.applicant;
  const found = profile.seeks.specialties.flatMap((specialty): PeopleLike[] => {
    const scores = (facts.scores ?? []).filter((row) => row.specialty === specialty && row.type === type);
    const [newest] = scores.toSorted((a, b) => b.year - a.year);
    const rate = publishedRate(facts, profile, specialty);
    if (newest === undefined) return [];
    const of = (cohort: PublishedScores["cohort"]): PublishedScores | null =>
      scores.find((row) => row.cohort === cohort && row.year === newest.year) ?? null;
    const [matched, notMatched] = [of("matched"), of("not-matched")];
    return [
      {
        specialty,
        year: newest.year,
        matched: matched && groupOf(matched),
        notMatched: notMatched && groupOf(notMatched),
        rate: rate && { share: rate.matchRate, n: rate.n, year: rate.year },
        sources: [...new Set([...scores, ...(rate ? [rate] : [])].map(({ source }) => source))],
      },
    ];
  });
  return {
    type,
    step2ck: applicant.step2ck,
    specialties: found,
    unpublished: profile.seeks.specialties.filter(
      (name) => !found.some(({ specialty }) => specialty === name),
    ),
  };
}

function groupOf({ n, q1, median, q3 }: PublishedScores): ScoresOfGroup {
  return { n, q1, median, q3 };
}
