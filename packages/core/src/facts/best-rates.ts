import type { ApplicantType } from "../profile/applicant-type.ts";

/** A published group of a type that matched most surely: of its score, or, where no bands are published, of the whole type. */
export interface BestRate {
  readonly type: ApplicantType;
  /** A specialty name, or `*` for all together. */
  readonly specialty: string;
  /** Step 2 CK scores of the group: from, and below; `null` = no end. */
  readonly step2ckFrom: number | null;
  readonly step2ckBelow: number | null;
  /** Share matched, 0 to 1, of `n` people. */
  readonly matched: number;
  readonly n: number;
  readonly year: number;
  /** `derived`: from published counts and quartiles of scores; `carried-over`: such a group of another type, by the ratio of odds. */
  readonly basis: "published" | "derived" | "carried-over";
  readonly source: string;
}

/** People of a type who put a specialty on a rank list, and those of them who matched in it. */
export interface MatchedPerApplicant {
  readonly specialty: string;
  readonly type: ApplicantType;
  readonly year: number;
  readonly matched: number;
  readonly applicants: number;
  /** `estimated`: positions that begin in the second year are published without those who ranked them. */
  readonly basis: "published" | "estimated";
  readonly source: string;
}

/**
 * The published group of a type that matched most surely: among the bands up to that of the score. Where the score is not
 * known (`null`), or no band reaches down to it, among all of the type. `null` = nothing is published of the type.
 */
export function bestRateOf(
  rates: readonly BestRate[],
  type: ApplicantType,
  step2ck: number | null,
): BestRate | null {
  const ofType = rates.filter((rate) => rate.type === type);
  const reached = ofType.filter(({ step2ckFrom }) => step2ck === null || (step2ckFrom ?? 0) <= step2ck);
  return (reached.length > 0 ? reached : ofType).reduce<BestRate | null>(
    (best, rate) => (best === null || rate.matched > best.matched ? rate : best),
    null,
  );
}
