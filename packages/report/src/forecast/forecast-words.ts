import type { ForecastReport, ForecastSeason } from "@smartpick/core";
import { chancePhrase, differenceOf100, rangeNote } from "../english/chance.ts";
import { counted } from "../english/plural.ts";

/** The finding of a forecast: what the usual list gives, and what the planned one gives. */
export function forecastFinding(report: ForecastReport): string {
  const { applications, specialty, typical, optimised, season, inSeason, warningReasons } = report;
  if (warningReasons.some(({ code }) => code === "applications-over")) {
    return inSeason === undefined
      ? `Nothing that you sent for the ${season} season is entered, so there is no forecast.`
      : `With what you have sent to ${specialty}, you match in ${chancePhrase(optimised.match.mid)} seasons. No further application can be sent.`;
  }
  if (applications === 0)
    return `Without an application to ${specialty}, there is no interview and no match.`;
  const sent = `With ${counted(applications, "application")} to ${specialty}, chosen as usual, you match in ${chancePhrase(typical.match.mid)} seasons.`;
  return `${sent} Chosen by the plan, in ${chancePhrase(optimised.match.mid)}.`;
}

/** What choosing programs by the plan adds to the usual choice, in one sentence; `null` where it adds nothing to see. */
export function forecastGainSentence(report: ForecastReport): string | null {
  // After the deadline both are what was sent.
  if (report.warningReasons.some(({ code }) => code === "applications-over")) return null;
  const gain = report.optimised.match.mid - report.typical.match.mid;
  if (gain < 0.001) return null;
  return `The same number of applications, chosen by the plan, adds ${differenceOf100(gain)} of 100.`;
}

/** Chance of any interview and how many, in two sentences. */
export function forecastInterviewSentence({ anyInterview, interviews }: ForecastSeason): string {
  const { q10, q50, q90 } = interviews;
  const most = q10 === q90 ? counted(q10, "interview") : `${q10} to ${counted(q90, "interview")}`;
  return `At least one interview in ${chancePhrase(anyInterview.mid)} seasons ${rangeNote(anyInterview)}. In 80 of 100 seasons ${most}, in the middle ${q50}.`;
}

/** How the usual list is drawn, and how interviews grow with applications: across people, and for one person. */
export function forecastHowSentences(report: ForecastReport): readonly string[] {
  const { total, causal } = report.elasticity;
  return [
    `“As usual” means: programs that interview more applicants of your type are chosen more often. The usual number is about ${report.usual.usualApplications}.`,
    `Across people, twice the applications go with ${times(2 ** total)} times the interviews, because weaker applicants send more. The usual list counts with that.`,
    `For you alone, twice the applications of the same kind bring about ${times(2 ** causal)} times the interviews.`,
  ];
}

function times(factor: number): string {
  return factor.toFixed(1);
}
