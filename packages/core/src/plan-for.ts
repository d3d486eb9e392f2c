import type { PlanReport } from "./answers/plan-report.ts";
import { caseOf } from "./case/case.ts";
import { type CaseOptions, DEFAULT_QUESTIONS } from "./case/case-options.ts";
import { explanationOf } from "./explanation/explanation.ts";
import type { Facts } from "./facts/facts.ts";
import { listOf } from "./list/list-of.ts";
import { planReportOf } from "./list/plan-report-of.ts";
import { withJ1Of } from "./list/with-j1.ts";
import type { Problem } from "./problem/problem.ts";
import type { Profile } from "./profile/profile.ts";
import { questionsOf } from "./questions/ask-first.ts";
import { ok, type Result } from "./result.ts";

/** Which stages a plan goes through, beside its case. */
export interface PlanOptions extends CaseOptions {
  /** Most questions to ask first; 0 leaves them out. When absent twenty at depth `full`, else none. */
  readonly questions?: number;
  /**
   * `full` adds what explains the list: firmness, prices of the limits, lists made by hand, outsiders. The list, its
   * chances and its proof do not depend on it. `list` when absent.
   */
  readonly depth?: "list" | "full";
}

/**
 * The optimised list of a profile (`smartpick/plan@1`), all stages at once: candidates by stated rules, chances at the
 * quadrature nodes, the portfolio of MODEL section 2 at the size where the next program costs more than it is worth, with
 * 80 % ranges, costs, certificate and reasons. Deterministic in facts, profile and options. Refuses what `caseOf` refuses.
 */
export function planFor(facts: Facts, profile: Profile, options: PlanOptions): Result<PlanReport, Problem> {
  const { depth = "list", questions = depth === "full" ? DEFAULT_QUESTIONS : 0, ...caseOptions } = options;
  const base = caseOf(facts, profile, caseOptions);
  if (!base.ok) return base;
  const list = listOf(base.value);
  return ok(
    planReportOf(base.value, list, {
      ...(depth === "full" ? { explanation: explanationOf(base.value, list) } : {}),
      withJ1: withJ1Of(base.value),
      ...(questions > 0 ? { questions: questionsOf(base.value, list, questions) } : {}),
    }),
  );
}
