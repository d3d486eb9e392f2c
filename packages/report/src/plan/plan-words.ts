import type { PlanReport, StopReason } from "@smartpick/core";
import { chancePhrase, differenceOf100, outOf100, rangeSentence } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { capitalised, counted, grouped } from "../english/plural.ts";
import { stopReasonWords } from "../frontier/stop-reasons.ts";
import { saidByGate } from "../gate/over.ts";
import { applicationsSentence } from "../season/in-season-words.ts";
import { warningWords } from "../warnings/warning-words.ts";
import { headlineSentences, isAtCap } from "./headline-words.ts";

/** The line owed on every first page and screen. */
export const NOT_A_PROMISE =
  "This is an estimate from published facts and formulas that you can open. It is not a promise.";

/**
 * The finding of a plan as one sentence or two: `"84 programs for $1,715. Then stop."` where worth ends the list, and
 * `"84 programs for $1,990 of your $2,000; a list of 99, for $498 more, would add about 3 of 100."` where a limit does. Money
 * is what the lists cost, in the same dollars as everywhere else.
 */
export function findingOf(report: PlanReport): string {
  if (report.inSeason) {
    const fees = Object.values(report.cost.byService).reduce((sum, usd) => sum + usd, 0);
    return applicationsSentence(report.inSeason, report.list.length, fees, report.stopLine.reason.code);
  }
  if (report.list.length === 0) {
    if (report.warningReasons.some(({ code }) => code === "nothing-sent-told"))
      return `Nothing that you sent for the ${report.season} season is entered, so there is no list.`;
    return report.stopLine.reason.code === "price"
      ? "No list is worth its cost to you, so the list is empty."
      : "No program fits these limits, so the list is empty.";
  }
  const all = report.list.length;
  const programs = counted(all, "program");
  const { reason } = report.stopLine;
  const { capped, match } = report.chance;
  // What more programs would add is not seen in a chance that already stands at its cap.
  const more = capped !== undefined && match.mid >= capped.limit ? () => "" : moreWords;
  switch (reason.code) {
    case "budget":
      return `${programs} ${usedWords(report.cost.total, reason.usd, all)}${more(reason, all)}.`;
    case "max-programs":
      return `${programs} for ${dollars(report.cost.total)}, your limit${more(reason, reason.programs)}.`;
    case "limits":
      return `${programs} for ${dollars(report.cost.total)}. Your limits let no more in.`;
    case "all-candidates":
      return `${programs} for ${dollars(report.cost.total)}. No more fit your answers.`;
    default:
      // Only where one more chance costs more than it is worth is it she who should stop.
      return `${programs} for ${dollars(report.cost.total)}. Then stop.`;
  }
}

/** How a list stands to the budget that ends it: `"for $1,990 of your $2,000"`, `"use your $2,000"` where nothing is left. */
function usedWords(cost: number, budget: number, programs: number): string {
  const [of, all] = [dollars(cost), dollars(budget)];
  return of === all ? `use${programs === 1 ? "s" : ""} your ${all}` : `for ${of} of your ${all}`;
}

/** What the next list past a limit would add: `"; a list of 99, for $498 more, would add about 3 of 100"`; empty where none is known. */
function moreWords(reason: Extract<StopReason, { code: "budget" | "max-programs" }>, listed: number): string {
  const { more } = reason;
  if (more === undefined) return "";
  const gain = more.chance >= 0.01 ? `about ${Math.round(100 * more.chance)}` : differenceOf100(more.chance);
  // A plan kept from before it was told what its larger list costs knows only the step of the budget.
  const usd = reason.code === "budget" ? more.cost : more.usd;
  const what =
    usd === undefined
      ? `${dollars(more.usd)} more`
      : `a list of ${grouped(listed + more.programs)}, for ${dollars(usd)} more,`;
  return `; ${what} would add ${gain} of 100`;
}

const BINDING: readonly string[] = [
  "nothing-sent-told",
  "limits-let-nobody-in",
  "no-candidates",
  "limits-conflict",
  "budget-below-fixed-fees",
];

/** Why a list is empty: the limits that bind, in words; empty where the list is not. */
export function emptyListReasons(report: PlanReport): readonly string[] {
  if (report.list.length > 0) return [];
  const said = saidByGate(report);
  if (said.length > 0) return [];
  const binding = report.warningReasons.filter(({ code }) => BINDING.includes(code)).map(warningWords);
  return binding.length > 0 || report.stopLine.reason.code === "all-candidates"
    ? binding
    : [stopReasonWords(report.stopLine.reason)];
}

/**
 * The season's chance of matching: the count out of 100, its range, and what belongs to the number itself, as where sources
 * differ and where a cap acted.
 */
export function matchSentences(report: PlanReport): string {
  const { match, oneYear } = report.chance;
  const full = `In ${chancePhrase(match.mid)} seasons like this one, you match.`;
  const range = isAtCap(report.chance) ? [] : [rangeSentence(match)];
  const said = [full, ...range, ...headlineSentences(report)].join(" ");
  if (!oneYear) return said;
  return `${said} In ${chancePhrase(oneYear.mid)} more, you get a position of one year only.`;
}

/** What takes the place of the chance of any interview once one is sure: `"You have 1 invitation."`; `null` before. */
export function invitedSentence({ inSeason }: Pick<PlanReport, "inSeason">): string | null {
  return inSeason === undefined || inSeason.invited === 0
    ? null
    : `You have ${counted(inSeason.invited, "invitation")}.`;
}

/** The other reading of the chance of any interview, where sources lie apart; empty where they do not. */
export function otherInterviewReading({
  chance: { bySource },
}: Pick<PlanReport, "chance">): readonly string[] {
  return bySource === undefined
    ? []
    : [`Program rates alone say ${outOf100(bySource.programRatesInterview)}.`];
}

/** The season's chance of any interview, and how many to expect. */
export function interviewSentences(report: PlanReport): string {
  const { anyInterview, interviews } = report.chance;
  const invited = invitedSentence(report);
  const first = `In ${chancePhrase(anyInterview.mid)} seasons, you get at least one interview.`;
  const low = Math.round(interviews.q10);
  const high = Math.round(interviews.q90);
  const usual =
    low === high
      ? `In most seasons you get ${low === 0 ? "no interview" : counted(low, "interview")}.`
      : `In 80 of 100 you get ${low} to ${counted(high, "interview")}.`;
  if (invited !== null) return `${invited} ${usual}`;
  return [first, rangeSentence(anyInterview), ...otherInterviewReading(report), usual].join(" ");
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
