import type { Doors, MilestoneId, SeasonDate, SeasonDay } from "@smartpick/core";
import { dayInSeason, dayWords } from "../english/day.ts";
import { inDays } from "../season-room/deadline-words.ts";
import { drawnDay, headOf, milestoneName, spanOf } from "./day-axis.ts";
import { seasonDayWords } from "./door-words.ts";
import { LANE_EDGE, type Lane, type LaneStep, lanesChart } from "./lane-chart.ts";

/** A day of the season as a step: its name, and whether it is past, open or to come. */
export interface SeasonStep extends LaneStep {
  readonly id: MilestoneId;
  readonly what: string;
  readonly when: string;
}

/** What closes on a day: it is shut from the next one on. What begins on one is past. */
const CLOSES: ReadonlySet<MilestoneId> = new Set(["pathways-deadline", "rank-list-deadline"]);

/** The days of a season in the order of the calendar, each as it stands today. */
export function seasonSteps({
  milestones,
  today,
}: Pick<Doors, "milestones" | "today">): readonly SeasonStep[] {
  return milestones.map(({ id, day, about }) => ({
    id,
    on: { day, about },
    what: milestoneName(id),
    when: seasonDayWords({ day, about }),
    state: stateOf(id, { day, about }, today),
  }));
}

function stateOf(id: MilestoneId, day: SeasonDay, today: string): SeasonStep["state"] {
  const on = drawnDay(day);
  if (on === null || on >= today) return "to-come";
  return CLOSES.has(id) ? "shut" : "past";
}

/** The season on one line, as SVG markup for a width in pixels. */
export function seasonLineChart(doors: Doors, { width }: { readonly width: number }): string {
  const lane: Lane = {
    name: `Season ${doors.season}`,
    note: doors.canApply ? "open" : "closed to new applications",
    steps: seasonSteps(doors),
  };
  const head = headOf(doors, [], { left: LANE_EDGE, right: width - LANE_EDGE, width });
  return lanesChart([lane], {
    name: "season-line",
    title: stillOpen(doors).join(" "),
    width,
    span: spanOf(doors),
    head,
  });
}

/** What of a season is still open today, and when the next one begins, in sentences. */
export function stillOpen(doors: Doors): readonly string[] {
  const { today, canApply, lastDayToApply, dates, season } = doors;
  const rank = dayOf(dates, "rank-list-deadline");
  const results = dayOf(dates, "match-week-monday");
  const apply = canApply
    ? [`SmartPick plans applications until ${dayWords(lastDayToApply)}, ${inDays(today, lastDayToApply)}.`]
    : [`After ${dayWords(lastDayToApply)} SmartPick adds nothing to a list of the ${season} season.`];
  const ranking =
    rank !== null && rank >= today
      ? [`Your rank list can be certified until ${dayInSeason(rank, today)}, ${inDays(today, rank)}.`]
      : rank !== null
        ? [`Rank lists are closed since ${dayInSeason(rank, today)}.`]
        : [];
  return [...apply, ...ranking, ...soapSentence(doors, results), nextSentence(doors)];
}

function soapSentence({ today, dates }: Doors, results: string | null): readonly string[] {
  const ends = dayOf(dates, "soap-ends");
  if (results === null) return [];
  if (today < results)
    return [
      `Who does not match has SOAP in the week of ${dayInSeason(results, today)}, ${inDays(today, results)}.`,
    ];
  if (ends !== null && today <= ends) return [`SOAP is open until ${dayInSeason(ends, today)}.`];
  return ends === null ? [] : [`SOAP ended on ${dayInSeason(ends, today)}.`];
}

/** When to begin for the season after this one. */
export function nextSentence({ next }: Pick<Doors, "next">): string {
  const opens = beginning(next.opens);
  const send = beginning(next.send);
  if (opens === null || send === null) return `The days of the ${next.season} season are not published yet.`;
  const sure = next.opens.day !== null && next.send.day !== null ? "" : " These days are not published yet.";
  return `Begin for the ${next.season} season by ${opens}, when its application opens. It can be sent from ${send} on.${sure}`;
}

function beginning({ day, about }: SeasonDay): string | null {
  if (day !== null) return dayWords(day);
  return about === null ? null : `about ${dayWords(about)}`;
}

function dayOf(dates: readonly SeasonDate[], id: SeasonDate["id"]): string | null {
  return dates.find((one) => one.id === id)?.date ?? null;
}
