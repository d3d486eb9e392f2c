import { textAt } from "../facts/answer-at.ts";
import type { LicenceLimit } from "../facts/licence-limit.ts";
import type { Applicant } from "../profile/applicant.ts";
import type { EligibilityRule } from "./finding.ts";

/** Steps 1, 2 CK and 3: who passes sits each once more than she failed. */
const STEPS = 3;

/**
 * The attempts that the state of the program allows for a full licence, where the applicant's failed attempts are beyond
 * them already. It is a remark on the years after training: it never excludes, and no chance rests on it.
 */
export const licenceAttemptsRule: EligibilityRule = (facts, applicant, row) => {
  const state = textAt(facts.programs, row, "state")?.value;
  const limit = facts.licenceLimits?.find((one) => one.state === state);
  if (!limit || !isBeyond(limit, applicant.failedAttempts)) return null;
  const told = Object.values(applicant.failedAttempts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return {
    rule: "licence-attempts",
    verdict: "fails",
    kind: "preference",
    source: limit.source,
    year: limit.year,
    asks: `${limit.stated}, for a licence in ${limit.state}`,
    has: `${told} failed`,
  };
};

function isBeyond(limit: LicenceLimit, failed: Applicant["failedAttempts"]): boolean {
  const { step1, step2ck, step3, allSteps } = limit;
  const counts = [failed.step1, failed.step2ck, failed.step3].map((count) => count ?? 0);
  const sittings = counts.reduce((sum, count) => sum + count, STEPS);
  return (
    [step1, step2ck, step3].some((most, at) => most !== null && (counts[at] ?? 0) >= most) ||
    (allSteps !== null && sittings > allSteps)
  );
}
