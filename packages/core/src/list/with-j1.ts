import type { Gate } from "../answers/gate.ts";
import { type Case, caseOf } from "../case/case.ts";
import { listOf } from "./list-of.ts";
import { planReportOf } from "./plan-report-of.ts";

type WithJ1 = NonNullable<Gate["withJ1"]>;

const made = new WeakMap<Case, WithJ1 | undefined>();

/**
 * The best list of the same case if a J-1 would do as well, for who asks for an H-1B without Step 3 while applications are
 * open; `undefined` for everyone else. Made once a case.
 */
export function withJ1Of(base: Case): WithJ1 | undefined {
  if (!base.canApply || base.profile.visa !== "h1b" || base.applicant.step3Passed !== false) return undefined;
  if (!made.has(base)) made.set(base, listWithJ1(base));
  return made.get(base);
}

function listWithJ1({ source, options }: Case): WithJ1 | undefined {
  const other = caseOf(source.facts, { ...source.profile, visa: "j1" }, options);
  if (!other.ok) return undefined;
  const { chance, list, cost } = planReportOf(other.value, listOf(other.value));
  return { match: chance.match, programs: list.length, usd: cost.total };
}
