import type { EligibilityFinding } from "@smartpick/core";
import { ruleName } from "@smartpick/report";

/** The stated rule that the applicant fails, what she was told by the program itself before the rest; `null` = none. */
export function failedRule(findings: readonly EligibilityFinding[]): EligibilityFinding | null {
  const failed = findings.filter(({ verdict, kind }) => verdict === "fails" && kind === "rule");
  return failed.find(({ source }) => source === "yours") ?? failed[0] ?? null;
}

/** Why a program is off the list, as a sentence: what it told the applicant, or what it states. */
export function offTheList({ rule, source, asks, has }: EligibilityFinding): string {
  const said = source === "yours" ? "It told you that it" : "It states that it";
  if (rule === "visa") return `${said} does not sponsor your visa.`;
  if (rule === "step3") return `${said} asks for Step 3.`;
  if (asks === null || rule === "doubtful-program" || rule === "track") {
    return `A stated rule is against you: ${ruleName(rule)}.`;
  }
  return `${said} asks for ${asks} (${ruleName(rule)}).${has === null ? "" : ` You have ${has}.`}`;
}
