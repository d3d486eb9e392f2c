import { SHORTLIST_SIZE, type Shortlist, type ShortlistStep } from "@smartpick/core";
import { counted, grouped, listed } from "../english/plural.ts";

/** What a shortlist is, below its finding. */
export const SHORTLIST_LEAD =
  "The criteria: residents who are international graduates (IMGs), a named health record system, informatics at the sponsor. Known or likely counts as met.";

/** Why a program stands where it does. */
export const SHORTLIST_ORDER =
  "Programs that meet more come first. Among equals, the chance of an interview without a signal decides. A program on your list shows its chance there.";

/** The finding of a shortlist: `"A shortlist of 30 programs: 21 meet all three criteria, 9 meet two."` */
export function shortlistFinding({ canApply, rows, steps }: Shortlist): string {
  if (!canApply) return "This season takes no further application, so there is no shortlist.";
  if (rows.length === 0)
    return "No program that you may apply to is known to meet one of the three criteria.";
  const taken = steps.filter((step) => step.taken > 0);
  const programs = `A shortlist of ${counted(rows.length, "program")}`;
  const [first] = taken;
  if (first !== undefined && taken.length === 1) {
    return `${programs} that ${meet(rows.length)} ${oneOf(first)}.`;
  }
  const parts = taken.map((step) => `${step.taken} ${meet(step.taken)} ${oneOf(step)}`);
  return `${programs}: ${parts.join(", ")}.`;
}

/** How the programs were chosen, a sentence each. */
export function shortlistSteps({ field, notKnown, steps, rows }: Shortlist): readonly string[] {
  const [three] = steps;
  if (three === undefined || field === 0) return [];
  const { filledTo, most } = SHORTLIST_SIZE;
  const fillers = steps.filter(({ held, taken }) => held < 3 && taken > 0);
  return [
    `We looked at ${counted(field, "program")} that your list may hold, whether they are on it or not.`,
    three.there > most
      ? `${counted(three.there, "program")} meet all three criteria. These are the ${most} with the best odds of an interview.`
      : `${counted(three.there, "program")} ${meet(three.there)} all three criteria.`,
    ...(three.there < filledTo && fillers.length > 0
      ? [
          `That is fewer than ${filledTo}. So programs that meet ${listed(fillers.map(oneOf), "or")} fill up to ${rows.length}, by their odds.`,
        ]
      : []),
    ...(notKnown > 0
      ? [
          `Of ${counted(notKnown, "program")} nothing is known that settles any of the three. They are neither in nor out.`,
        ]
      : []),
  ];
}

/** A heading for the programs that meet as many: `"Meet all three criteria: 40 of 61 programs"`. */
export function shortlistHeading({ held, taken, there }: ShortlistStep): string {
  const of = taken < there ? `${taken} of ${grouped(there)} programs` : counted(taken, "program");
  return `${held === 3 ? "All three criteria" : held === 2 ? "Two criteria" : "One criterion"}: ${of}`;
}

function oneOf({ held }: ShortlistStep): string {
  return held === 3 ? "all three criteria" : held === 2 ? "two criteria" : "one criterion";
}

function meet(count: number): string {
  return count === 1 ? "meets" : "meet";
}
