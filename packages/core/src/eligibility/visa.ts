import type { EligibilityFinding, Verdict } from "../answers/plan-report.ts";
import { flagAt } from "../facts/answer-at.ts";
import { isDecisive } from "../facts/decisive.ts";
import type { EligibilityRule } from "./finding.ts";
import { findingOf, unknownFinding } from "./finding.ts";

const WORDS = { visaJ1: "J-1", visaH1b: "H-1B" } as const;

/**
 * Does the program sponsor the visa that the applicant needs? Who needs none meets it everywhere. A stated "no" fails
 * as a rule, one gathered by applicants as a preference. For "any" one visa that is sponsored is enough, and one that
 * is unknown leaves it unknown, beside what is known of the other.
 */
export const visaRule: EligibilityRule = (facts, applicant, row) => {
  const need = applicant.visa;
  if (need === "none") {
    return {
      rule: "visa",
      verdict: "meets",
      kind: "rule",
      source: null,
      year: null,
      asks: null,
      has: "none",
    };
  }
  if (need === null) {
    // Only who may need a visa has something to find out here.
    if (applicant.type !== "non-us-img") return null;
    const known = (["visaJ1", "visaH1b"] as const).flatMap((field) => {
      const fact = flagAt(facts.programs, row, field);
      return fact ? [findingOf("visa", "unknown", fact, answerWords(field, fact.value), null)] : [];
    });
    const [first] = known;
    return first === undefined ? unknownFinding("visa", "rule", null) : { ...first, asks: asksOf(known) };
  }
  const fields =
    need === "j1"
      ? (["visaJ1"] as const)
      : need === "h1b"
        ? (["visaH1b"] as const)
        : (["visaJ1", "visaH1b"] as const);
  const has = fields.map((field) => WORDS[field]).join(" or ");
  const findings: EligibilityFinding[] = [];
  const unknown: string[] = [];
  for (const field of fields) {
    const fact = flagAt(facts.programs, row, field);
    if (!fact) {
      unknown.push(WORDS[field]);
      continue;
    }
    const verdict: Verdict = fact.value ? "meets" : "fails";
    const finding = findingOf("visa", verdict, fact, answerWords(field, fact.value), has);
    if (fact.value && isDecisive(fact, applicant.season, facts.judgements)) return finding;
    findings.push(finding);
  }
  const meets = findings.find((finding) => finding.verdict === "meets");
  if (meets) return meets;
  const [other] = findings;
  if (unknown.length > 0 && other !== undefined)
    return { ...other, verdict: "unknown", asks: `${other.asks}, ${unknown[0]} not in our sources` };
  if (unknown.length > 0) return unknownFinding("visa", "rule", has);
  // Both are "no": it is as firm as the softer of the two.
  const softer = findings.find((finding) => finding.kind === "preference") ?? findings[0];
  return softer === undefined ? null : { ...softer, asks: asksOf(findings) };
};

function answerWords(field: keyof typeof WORDS, sponsors: boolean): string {
  return `${WORDS[field]} ${sponsors ? "sponsored" : "not sponsored"}`;
}

function asksOf(findings: readonly EligibilityFinding[]): string {
  return findings.map(({ asks }) => asks).join(", ");
}
