import type { LedgerInput } from "../../src/claims/ledger-input.ts";
import type { ExamFact, ProfileFacts } from "../../src/rules/context.ts";

/** A ledger of nothing, to which a test adds. */
export function emptyLedger(): LedgerInput {
  return { texts: [], experiences: [], scholarly: [], letters: [], profile: null };
}

const NOT_TOLD: ExamFact = { passed: null, score: null, failures: null };

/** Facts of a profile that tells nothing but what is given. */
export function factsOf(told: Partial<ProfileFacts>): ProfileFacts {
  return {
    ...{ graduationYear: null, step1: NOT_TOLD, step2ck: NOT_TOLD, step3: NOT_TOLD, clinicalMonths: null },
    ...{ publications: null, earlierSeasons: null, country: null, languages: null, portfolio: [] },
    ...{ usCitizen: null, needsVisa: null, specialties: [] },
    ...told,
  };
}
