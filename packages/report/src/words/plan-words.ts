import type { PlanReport } from "@smartpick/core";
import { stopReasonWords } from "../messages/stop-reasons.ts";
import { warningWords } from "../messages/warnings.ts";
import { chancePhrase, differenceOf100, rangeSentence } from "./chance.ts";
import { applicationsSentence } from "./in-season-words.ts";
import { dollars } from "./money.ts";
import { capitalised, counted, grouped } from "./plural.ts";

/** The line owed on every first page and screen. */
export const NOT_A_PROMISE =
  "This is an estimate from published facts and formulas that you can open. It is not a promise.";

/** The finding of a plan as one sentence or two: `"84 programs for $1,715. Then stop."` */
export function findingOf(report: PlanReport): string {
  if (report.inSeason) {
    const fees = Object.values(report.cost.byService).reduce((sum, usd) => sum + usd, 0);
    return applicationsSentence(report.inSeason, report.list.length, fees);
  }
  if (report.list.length === 0) return "No program fits these limits, so the list is empty.";
  const all = report.list.length;
  const finding = `${counted(all, "program")} for ${dollars(report.cost.total)}.`;
  if (report.stopLine.programs >= all) return `${finding} Then stop.`;
  return `${finding} You can stop after ${report.stopLine.programs}, for ${dollars(report.stopLine.usd)}.`;
}

const BINDING: readonly string[] = [
  "no-candidates",
  "limits-conflict",
  "limits-let-nobody-in",
  "budget-below-fixed-fees",
];

/** Why a list is empty: the limits that bind, in words; empty where the list is not. */
export function emptyListReasons(report: PlanReport): readonly string[] {
  if (report.list.length > 0) return [];
  const binding = report.warningReasons.filter(({ code }) => BINDING.includes(code)).map(warningWords);
  return binding.length > 0 || report.stopLine.reason.code === "all-candidates"
    ? binding
    : [stopReasonWords(report.stopLine.reason)];
}

/** The season's chance of matching as two sentences: the count out of 100, then its range. */
export function matchSentences(report: PlanReport): string {
  const { match, oneYear } = report.chance;
  const full = `In ${chancePhrase(match.mid)} seasons like this one, you match. ${rangeSentence(match)}`;
  if (!oneYear) return full;
  return `${full} In ${chancePhrase(oneYear.mid)} more, you get a position of one year only.`;
}

/** The season's chance of any interview, and how many to expect. */
export function interviewSentences(report: PlanReport): string {
  const { anyInterview, interviews } = report.chance;
  const first = `In ${chancePhrase(anyInterview.mid)} seasons, you get at least one interview.`;
  const low = Math.round(interviews.q10);
  const high = Math.round(interviews.q90);
  const usual =
    low === high
      ? `In most seasons you get ${low === 0 ? "no interview" : counted(low, "interview")}.`
      : `In 80 of 100 seasons you get between ${low} and ${counted(high, "interview")}.`;
  return `${first} ${rangeSentence(anyInterview)} ${usual}`;
}

/** The certificate in words: how much better another list could be at most. */
export function certificateSentence(report: PlanReport): string {
  const { gap } = report.certificate;
  if (report.list.length === 0) return "There is no list to compare with others.";
  if (report.cautious !== undefined && gap > 1e-9)
    return `This list leaves the best average on purpose. No list within your limits can score ${percentMore(gap)} percent better on average. This is proved, not guessed.`;
  if (gap <= 1e-9) return "No other list within your limits scores better. This is proved, not guessed.";
  return `No other list within your limits can score ${percentMore(gap)} percent better. This is proved, not guessed.`;
}

function percentMore(gap: number): string {
  return gap < 0.0001 ? "0.01" : `more than ${(gap * 100).toFixed(gap < 0.01 ? 2 : 1)}`;
}

/** What the next stretch after the stop line would add and cost, or `null` where the frontier ends there. */
export function nextStretchSentence(report: Pick<PlanReport, "frontier" | "stopLine">): string | null {
  const stop = report.stopLine.programs;
  const at = report.frontier.find((point) => point.programs === stop);
  const next = report.frontier.find((point) => point.programs > stop);
  if (next === undefined) return null;
  const from = at ?? report.frontier.findLast((point) => point.programs < stop);
  if (from === undefined) return null;
  const gain = next.chance - from.chance;
  const cost = next.usd - from.usd;
  const span =
    next.programs === stop + 1 ? `Program ${next.programs}` : `Programs ${stop + 1} to ${next.programs}`;
  const verb = next.programs === stop + 1 ? "adds" : "add";
  if (gain <= 0.000_05) return `${span} ${verb} less than 0.1 of 100 for ${dollars(cost)}.`;
  const price = cost > 0 ? ` That is ${dollars(cost / (gain * 100))} for each 1 of 100.` : "";
  return `${span} ${verb} ${differenceOf100(gain)} of 100 for ${dollars(cost)}.${price}`;
}

/** US dollars below which money left over buys no application, so that nothing is gained by it. */
const LEAST_KEPT_USD = 10;

/** Money of the budget that the list does not need, as a gain; `null` when there is no budget or next to nothing is left. */
export function keptSentence(report: PlanReport): string | null {
  const { kept } = report.cost;
  return kept === null || kept < LEAST_KEPT_USD ? null : `You keep ${dollars(kept)} of your budget.`;
}

/** How many programs were looked at and what their stated rules say for this applicant. */
export function candidatesSentence(report: PlanReport): string {
  const { considered, meets, unknown, fails } = report.candidates;
  return capitalised(
    `${counted(considered, "program")} looked at: you meet all known rules at ${grouped(meets)}, something is unknown at ${grouped(unknown)}, a stated rule fails at ${grouped(fails)}.`,
  );
}
