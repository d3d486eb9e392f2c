import type { KeptOpen, PlanBReport, WaitingClockHere } from "@smartpick/core";
import { counted, grouped } from "../english/plural.ts";

const CLOCKS: Readonly<Record<WaitingClockHere["state"], string>> = {
  over: "No longer runs for you",
  runs: "Runs for you",
  unknown: "Check for yourself",
};

/** A clock as it stands for the applicant, in a sentence or two. */
export function clockWords({ state, says }: WaitingClockHere): string {
  return `${CLOCKS[state]}: ${says}`;
}

const EVIDENCE: Readonly<Record<KeptOpen["evidence"], string>> = {
  fitted: "Fitted to published tables.",
  published: "A published effect.",
  "expert-direction": "Experts advise it; there are no good data.",
  judgement: "The project's judgement; there are no good data.",
  "no-data": "No data.",
};

/** What keeps a later match open, with what stands behind it. */
export function keptOpenWords({ says, evidence }: KeptOpen): string {
  return `${says} ${EVIDENCE[evidence]}`;
}

/** How many programs take the graduation year, this season and the two after it, in sentences. */
export function graduationWords({
  graduation: { graduationYear, seasons },
}: Pick<PlanBReport, "graduation">): readonly string[] {
  const [now] = seasons;
  if (now === undefined || now.programs === 0) return [];
  const stated = now.programs - now.unpublished;
  const silent = `${counted(now.unpublished, "program")} of ${grouped(now.programs)} that you may list ${now.unpublished === 1 ? "has" : "have"} not published a limit on years since graduation. Ask.`;
  if (stated === 0) return [silent];
  if (graduationYear === null)
    return [
      silent,
      `${counted(stated, "program")} ${stated === 1 ? "has" : "have"}. Tell your graduation year to see which.`,
    ];
  return [
    `${counted(stated, "program")} ${stated === 1 ? "has" : "have"} published one, or that there is none:`,
    ...seasons.map(
      ({ season, years, accept }) =>
        `Season ${season}, ${years === null ? "years not told" : counted(years, "year")} since graduation: ${accept} of ${stated} take you.`,
    ),
    silent,
  ];
}
