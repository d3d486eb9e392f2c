import type { HeadlineCap, Range } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import { wasInvited } from "../chances/season-so-far.ts";
import { type BestRate, bestRateOf } from "../facts/best-rates.ts";

/** Up to what a chance of matching is said, and the published group that sets it. */
export interface HeadlineLimit {
  readonly limit: number;
  /** `null` = nothing published bounds the case, so the limit is that of everybody. */
  readonly group: BestRate | null;
}

/** No group of applicants matches more surely than we dare to say of one of them. */
const MOST_SAID = 0.99;

/** What an applicant may have beyond the best published group of her type. */
const BEYOND_PUBLISHED = 0.01;

/**
 * Up to what a chance of matching of this case is said (decision 0026): one point above the published group of the type, up
 * to the band of its score, that matched most surely. Published groups are counted before a season, so an invitation that
 * was told lifts the limit to that of everybody, 0.99; so do facts without published groups.
 */
export function headlineLimitOf({ facts, applicant, profile, sent }: Case): HeadlineLimit {
  const invited = [...(sent.soFar?.applications.values() ?? [])].some(wasInvited);
  const { step2ck } = profile.exams;
  const score = typeof step2ck === "number" ? step2ck : null;
  const group = invited ? null : bestRateOf(facts.bestRates ?? [], applicant.type, score);
  if (group === null || group.matched + BEYOND_PUBLISHED >= MOST_SAID)
    return { limit: MOST_SAID, group: null };
  return { limit: group.matched + BEYOND_PUBLISHED, group };
}

/** A chance of matching as it is said: each of its three numbers up to the limit. */
export function saidRange({ low, mid, high }: Range, limit: number): Range {
  return { low: Math.min(low, limit), mid: Math.min(mid, limit), high: Math.min(high, limit) };
}

/** What the limit took away from a headline; `null` = it lies above the whole range. */
export function headlineCapOf(formula: Range, { limit, group }: HeadlineLimit): HeadlineCap | null {
  if (formula.high <= limit) return null;
  return { limit, formula, group: group === null ? null : publishedGroup(group) };
}

function publishedGroup({ type: _, specialty, ...group }: BestRate): NonNullable<HeadlineCap["group"]> {
  return { specialty: specialty === "*" ? null : specialty, ...group };
}
