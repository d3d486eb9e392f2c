import type { ApplicantType, SpecialtyName } from "@smartpick/core";
import { meanShareOf, TAIL_START } from "../person/person-parameters.ts";
import type { Prior } from "../stage-two/fit-rank-model.ts";
import type { RankTail } from "../stage-two/rank-model.ts";
import type { NationalCount } from "./national-counts.ts";

/** Share of non-US applicants with a list where a specialty is not counted: between Family Medicine and Pediatrics. */
const ELSEWHERE: Prior = { mean: 0.56, sd: 0.12 };
/** Error of that share beside the one of the count of applicants. */
const ERROR = 0.03;

/** Share of a specialty's non-US IMG applicants that reach a rank list with it, from the counts. */
export function anyRankOf(counts: readonly NationalCount[], specialty: SpecialtyName): Prior {
  const count = counts.find((one) => one.specialty === specialty && one.type === "non-us-img");
  if (count === undefined || count.basis === "estimated") return ELSEWHERE;
  const mean = count.ranked / count.applicants;
  return { mean, sd: Math.hypot(ERROR, mean * count.applicantsError) };
}

/** The lower tail of a type as the fit of ranks takes it: the mean share over its applicants. */
export function rankTailOf(type: ApplicantType): RankTail {
  const { share, quality, depth, spread } = TAIL_START[type];
  return { share: meanShareOf(share), quality, depth, spread };
}
