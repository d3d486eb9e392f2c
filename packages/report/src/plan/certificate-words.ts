import type { PlanReport } from "@smartpick/core";

/** The certificate in words: how much better another list could be at most. */
export function certificateSentence(report: PlanReport): string {
  const { gap } = report.certificate;
  if (report.list.length === 0 || gap === null) return "There is no list to compare with others.";
  if (report.inSeason?.applications === "over")
    return "No application can be added this season, so there is no other list to compare with.";
  // What is proved holds for all limits that the search kept; a list that breaks one proves nothing of that one.
  const broken = report.warningReasons.some(({ code }) => code === "tier-limit-broken");
  const limits = broken ? "your other limits" : "your limits";
  if (report.cautious !== undefined && gap > 1e-9)
    return `This list leaves the best average on purpose. No list within ${limits} can score ${percentMore(gap)} percent better on average. This is proved, if our chances are right.`;
  if (gap <= 1e-9)
    return `No other list within ${limits} scores better. This is proved, if our chances are right.`;
  return `No other list within ${limits} can score ${percentMore(gap)} percent better. This is proved, if our chances are right.`;
}

function percentMore(gap: number): string {
  return gap < 0.0001 ? "0.01" : `more than ${(gap * 100).toFixed(gap < 0.01 ? 2 : 1)}`;
}
