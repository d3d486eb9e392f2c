import type { CheckFinding, CheckRuleId } from "@smartpick/answers";

/** What many have written, what nobody believes, and what costs trust is not what she wants to be remembered for. */
const SPOILED: ReadonlySet<CheckRuleId> = new Set([
  "cliche-opening",
  "borrowed-phrase",
  "cv-rehash",
  "vague-self-praise",
  "duty-not-outcome",
  "weak-verb",
  "over-claim",
  "unverifiable-metric",
  "not-in-profile",
  "machine-tell",
  "placeholder-left",
  "excuse",
  "blame",
  "over-disclosure",
  "self-attack",
  "confirms-fear",
  "escape-from-wards",
  "addresses-reader",
]);
/** Numbers that she is asked to prove. */
const UNPROVEN: ReadonlySet<CheckRuleId> = new Set([
  "unverifiable-metric",
  "not-in-profile",
  "missing-number",
]);

type Span = Readonly<Record<"from" | "to", number>>;

/** How far a finding marks a passage as worn, unproven or costing trust. */
export function spoiling(findings: readonly CheckFinding[], span: Span): "none" | "lightly" | "wholly" {
  const marks = findings.filter((one) => marksIn(one, span, SPOILED));
  if (marks.length === 0) return "none";
  return marks.some(({ severity }) => severity !== "could") ? "wholly" : "lightly";
}

/** Whether a finding asks her to prove a number of a passage. */
export const isUnproven = (findings: readonly CheckFinding[], span: Span): boolean =>
  findings.some((one) => marksIn(one, span, UNPROVEN));

const marksIn = (one: CheckFinding, { from, to }: Span, rules: ReadonlySet<CheckRuleId>): boolean =>
  rules.has(one.rule) && one.from < to && one.to > from;
