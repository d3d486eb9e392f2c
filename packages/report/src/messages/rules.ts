import type { EligibilityFinding } from "@smartpick/core";

const RULES: Readonly<Record<string, string>> = {
  visa: "visa",
  "visa-j1": "J-1 visa",
  "visa-h1b": "H-1B visa",
  "score-minimum": "score minimum",
  "step2-minimum": "Step 2 CK minimum",
  "step2ck-minimum": "Step 2 CK minimum",
  "step1-minimum": "Step 1 minimum",
  "failed-attempts": "failed attempts",
  "graduation-year": "years since graduation",
  "us-experience": "US clinical experience",
  "us-clinical-experience": "US clinical experience",
  "step3-h1b": "Step 3 for H-1B",
  "step3-for-h1b": "Step 3 for H-1B",
  step3: "Step 3",
  track: "track",
  doubtful: "doubtful record",
  "doubtful-program": "doubtful record",
};

/** A rule's name in words. */
export function ruleName(rule: string): string {
  return RULES[rule] ?? rule.replaceAll("-", " ");
}

/** What a rule found, as a sentence: who asks for what, and what the applicant has. */
export function findingWords(finding: EligibilityFinding): string {
  const { rule, verdict, kind, asks, has } = finding;
  const name = ruleName(rule);
  if (verdict === "unknown") {
    if (asks !== null) return `Unknown (${name}): it asks for ${asks}, you have ${has ?? "not told"}.`;
    return `Unknown (${name}): nobody has published this. Ask the program.`;
  }
  const compared = [asks === null ? null : `it asks for ${asks}`, has === null ? null : `you have ${has}`]
    .filter((part) => part !== null)
    .join(", ");
  const verb = verdict === "meets" ? "Meets" : "Fails";
  const sentence = `${verb} a stated ${kind} (${name})`;
  return compared === "" ? `${sentence}.` : `${sentence}: ${compared}.`;
}
