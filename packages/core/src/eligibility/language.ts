import type { Verdict } from "../answers/plan-report.ts";
import { textAt } from "../facts/answer-at.ts";
import { languagesNamed } from "../profile/language-named.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf } from "./finding.ts";

/** What stands for no further language. */
const NOT_ASKED: ReadonlySet<string> = new Set(["english", "none", "no"]);

/**
 * The language that a program works in beside English. Who told languages and lacks it fails; who told none is at an
 * unknown, which a look at the program's page settles.
 */
export const languageRule: EligibilityRule = (facts, applicant, row) => {
  const fact = textAt(facts.programs, row, "workLanguage");
  if (fact === null) return null;
  const asked = languagesNamed(fact.value).filter((language) => !NOT_ASKED.has(language));
  if (asked.length === 0) return null;
  const { languages } = applicant;
  const told = new Set(languages.flatMap(languagesNamed));
  const speaks = asked.every((language) => told.has(language));
  const verdict: Verdict = speaks ? "meets" : languages.length === 0 ? "unknown" : "fails";
  return findingOf(
    "language",
    verdict,
    fact,
    fact.value,
    languages.length === 0 ? null : languages.join(", "),
  );
};
