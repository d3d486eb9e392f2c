import type { EligibilityFinding } from "@smartpick/core";
import { capitalised } from "../english/plural.ts";
import { doubtWords } from "../program/doubts.ts";

const RULES: Readonly<Record<string, string>> = {
  visa: "visa",
  "step1-minimum": "Step 1 minimum",
  "step2-minimum": "Step 2 CK minimum",
  comlex: "COMLEX-USA alone",
  "failed-attempts": "failed attempts",
  "graduation-year": "years since graduation",
  "us-experience": "US clinical experience",
  step3: "Step 3",
  "licence-attempts": "attempts for a licence in the state",
  track: "track",
  "doubtful-program": "doubtful record",
  accreditation: "accreditation",
  "armed-forces": "armed forces",
  language: "language of work",
};

/** A rule's name in words. */
export function ruleName(rule: string): string {
  return RULES[rule] ?? rule.replaceAll("-", " ");
}

/** What a rule found, as a sentence: what the program asks for or says, and what the applicant has. */
export function findingWords(finding: EligibilityFinding): string {
  const { rule, verdict, kind, asks, has } = finding;
  const name = capitalised(ruleName(rule));
  if (verdict === "unknown" && asks === null) {
    return `${name}: unknown. Not in our sources. Ask the program.`;
  }
  const outcome =
    verdict === "unknown"
      ? "unknown"
      : verdict === "meets"
        ? `meets a stated ${kind}`
        : `fails a stated ${kind}`;
  const compared = comparison(rule, asks, has);
  return compared === "" ? `${name}: ${outcome}.` : `${name}: ${outcome}. ${capitalised(compared)}.`;
}

/** Whom a program of the armed forces takes. */
function armedForcesWords(service: string): string {
  const owner =
    service === "several services"
      ? "it belongs to several services, which choose"
      : `it belongs to the ${service}, which chooses`;
  return `${owner} those who serve, outside the Match`;
}

function comparison(rule: string, asks: string | null, has: string | null): string {
  const parts =
    rule === "visa"
      ? [asks, has === "none" ? "you need no visa" : has === null ? null : `you need ${has}`]
      : rule === "track"
        ? [asks === null ? null : `it is ${asks}`, has === null ? null : `you seek ${has}`]
        : rule === "doubtful-program"
          ? [asks === null ? null : doubtWords(asks)]
          : rule === "accreditation"
            ? [asks === null ? null : `its status is “${asks}”`]
            : rule === "armed-forces"
              ? [asks === null ? null : armedForcesWords(asks), has === null ? null : "you are eligible"]
              : [
                  asks === null ? null : `it asks for ${asks}`,
                  has === null ? "you have not told yours" : `you have ${has}`,
                ];
  return parts.filter((part) => part !== null).join("; ");
}
