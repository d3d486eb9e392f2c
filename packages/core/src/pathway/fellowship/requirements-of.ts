import type { FellowshipRequirement } from "../../answers/fellowships.ts";
import type { FellowshipProcess } from "../../facts/careers-facts.ts";
import type { InformaticsFellowship } from "../../facts/fellowship-facts.ts";
import type { PortfolioTold } from "../../profile/portfolio.ts";
import type { Profile } from "../../profile/profile.ts";

type Requirement = FellowshipProcess["requirements"][number];
type Found = Pick<FellowshipRequirement, "state" | "shownBy">;

/** What of a profile requirements read. */
export interface Told {
  readonly exams: Pick<Profile["exams"], "step1" | "step2ck">;
  readonly experience: Pick<Profile["experience"], "usResidency">;
  readonly portfolio: Pick<PortfolioTold, "committees" | "education">;
}

/**
 * Each requirement beside what the profile tells. What comes after a residency is `later` before one, never missing; what
 * the profile has no place for is unknown.
 */
export function requirementsOf(
  requirements: readonly Requirement[],
  fellowships: readonly InformaticsFellowship[],
  told: Told,
): readonly FellowshipRequirement[] {
  const nameOf = new Map(fellowships.map(({ code, institution }) => [code, institution]));
  return requirements.map(({ id, says, test, usd, program, source, year }) => ({
    id,
    says,
    ...TESTS[test](told),
    usd,
    program: program === null ? null : { code: program, institution: nameOf.get(program) ?? program },
    source,
    year,
  }));
}

const LATER: Found = { state: "later", shownBy: [] };

const TESTS: Readonly<Record<Requirement["test"], (told: Told) => Found>> = {
  "residency-finished": ({ experience: { usResidency } }) => {
    if (usResidency === null) return LATER;
    if (usResidency.finished === null) return { state: "unknown", shownBy: ["experience.us_residency"] };
    return { state: usResidency.finished ? "met" : "open", shownBy: ["experience.us_residency"] };
  },
  board: ({ experience: { usResidency } }) =>
    usResidency?.finished === true ? { state: "unknown", shownBy: [] } : LATER,
  "amia-member": ({ portfolio: { committees, education } }) => {
    const shownBy = [...committees.map(({ name }) => name), ...education.map(({ title }) => title)].filter(
      (name) => MEMBERSHIP.test(name),
    );
    return { state: shownBy.length > 0 ? "met" : "unknown", shownBy };
  },
  "exam-reports": ({ exams: { step1, step2ck } }) => {
    if (step1 === "pending" || step2ck === "pending" || step1 === "fail")
      return { state: "open", shownBy: [] };
    return step1 === null || step2ck === null
      ? { state: "unknown", shownBy: [] }
      : { state: "met", shownBy: ["exams.step1", "exams.step2ck"] };
  },
  later: () => LATER,
};

/** An entry that says its bearer is a member of AMIA. */
const MEMBERSHIP = /\b(AMIA|American Medical Informatics Association)\b.*\bmember|\bmember.*\bAMIA\b/i;
