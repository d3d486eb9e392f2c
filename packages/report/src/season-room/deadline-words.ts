import type { GateCondition, SeasonDate, SeasonRoom } from "@smartpick/core";
import { dayInSeason } from "../english/day.ts";
import { capitalised } from "../english/plural.ts";
import { conditionName } from "../gate/condition-words.ts";
import { daysFrom } from "./days.ts";

/**
 * How sure a day is: `official` = its owner published it for this season, `second-hand` = published, and read elsewhere,
 * `expected` = nobody published it, `own` = the applicant's own entry or SmartPick's own judgement.
 */
export type DaySure = "official" | "second-hand" | "expected" | "own";

/** Something of the season with its day. */
export interface Deadline {
  /** What it is, the same on every day and after a change of its day: `"rank-list-deadline"`. */
  readonly id: string;
  /** ISO date. */
  readonly day: string;
  /** Eastern time, HH:MM; `null` = the whole day. */
  readonly time: string | null;
  /** What, as a phrase. */
  readonly what: string;
  /** What it blocks when it is missed; `null` = nothing. */
  readonly blocks: string | null;
  readonly sure: DaySure;
  readonly source: string | null;
  /** A program of the applicant's own, by its id; `null` = for everybody. */
  readonly program: string | null;
}

/** What is said of the applicant beside the season. */
export interface DeadlineFor {
  readonly isImg: boolean;
  readonly conditions: readonly GateCondition[];
}

type Said = { readonly what: string; readonly blocks: string | null };

const DATES: Readonly<Partial<Record<SeasonDate["id"], Said>>> = {
  "eras-opens": { what: "The application opens", blocks: null },
  "applications-open": { what: "First day to send applications", blocks: null },
  "programs-review": { what: "Programs begin to read applications", blocks: null },
  "nrmp-registration-opens": { what: "NRMP registration opens", blocks: null },
  "nrmp-registration-deadline": {
    what: "Last day to register with NRMP without a late fee",
    blocks: "Your rank list",
  },
  "ranking-opens": { what: "Rank lists can be entered", blocks: null },
  "rank-list-deadline": { what: "Last hour to certify your rank list", blocks: "The Match" },
  "match-week-monday": { what: "Match Week begins", blocks: null },
  "did-i-match": { what: "You are told whether you matched", blocks: null },
  "match-day": { what: "Match Day: you are told where", blocks: null },
};
/** What happens on a day of the season, in words: `"Rank lists can be entered"`; an id without words stands for itself. */
export function seasonDayName(id: string): string {
  return DATES[id as SeasonDate["id"]]?.what ?? capitalised(id.replaceAll("-", " "));
}

const PATHWAY: Said = {
  what: "Last day to ask ECFMG for a Pathway",
  blocks: "Your certificate, so your rank list",
};

const BLOCKS: Readonly<Record<GateCondition["blocks"], string | null>> = {
  match: "The Match",
  certificate: "Your certificate, so your rank list",
  visa: "Your visa",
  start: "The first day of residency",
  season: null,
};

/** Dates of the season, conditions of the gate and booked interviews that lie ahead, in the order of the calendar. */
export function deadlinesOf(
  { season, dates, today, canApply, lastDayToApply, applications }: SeasonRoom,
  { isImg, conditions }: DeadlineFor,
): readonly Deadline[] {
  const told = new Set(dates.filter(({ date }) => date !== null).map(({ id }) => id));
  const ofSeason = dates.flatMap((one): Deadline[] => {
    const { id, date, time, source } = one;
    const said = id === "pathways-deadline" && isImg ? PATHWAY : DATES[id];
    if (date === null || said === undefined) return [];
    // Its first hour says the same, where it is known.
    if (id === "match-week-monday" && told.has("did-i-match")) return [];
    const sure = sureOf(one, season);
    return [{ ...said, id, day: date, time: time ?? null, sure, source, program: null }];
  });
  const toSend: Deadline[] = canApply
    ? [
        {
          id: "last-day-to-apply",
          day: lastDayToApply,
          time: null,
          // The project's own judgement: no owner publishes such a day.
          what: "After this day SmartPick adds no program to your list",
          blocks: null,
          sure: "own",
          source: null,
          program: null,
        },
      ]
    : [];
  const known = new Set(ofSeason.map(({ day, blocks }) => `${day} ${blocks}`));
  const ofGate = conditions.flatMap((condition): Deadline[] => {
    const { state, until, blocks, source } = condition;
    const said = BLOCKS[blocks];
    if (state !== "open" || until === null || said === null || known.has(`${until} ${said}`)) return [];
    const what = `Last day for ${conditionName(condition)}`;
    const id = `gate-${condition.code}`;
    // The gate takes its days from those of the season; its other days follow a rule.
    const date = dates.find((one) => one.date === until);
    const sure = date === undefined ? "expected" : sureOf(date, season);
    return [{ id, day: until, time: null, what, blocks: said, sure, source, program: null }];
  });
  const booked = applications.flatMap(({ interviewed, became, name, entry }): Deadline[] =>
    interviewed !== null && became === "invited"
      ? [
          {
            id: `interview-${entry}`,
            day: interviewed,
            time: null,
            what: `Interview, ${name}`,
            blocks: null,
            sure: "own",
            source: null,
            program: entry,
          },
        ]
      : [],
  );
  return [...ofSeason, ...toSend, ...ofGate, ...booked]
    .filter(({ day }) => day >= today)
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

function sureOf({ confidence, standing, publishedFor }: SeasonDate, season: number): DaySure {
  if (standing !== "published" || publishedFor !== season) return "expected";
  return confidence === "official" ? "official" : "second-hand";
}

/** Whether a day is better looked up before it is relied on. */
export function isToCheck({ sure }: Pick<Deadline, "sure">): boolean {
  return sure === "second-hand" || sure === "expected";
}

/** How far a day is: `"today"`, `"tomorrow"`, `"in 12 days"`, `"in about 5 months"`. */
export function inDays(today: string, day: string): string {
  const days = daysFrom(today, day);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return days <= MOST_DAYS_TOLD ? `in ${days} days` : `in about ${Math.round(days / DAYS_A_MONTH)} months`;
}

/** Beyond some three months nobody counts by days. */
const MOST_DAYS_TOLD = 100;
const DAYS_A_MONTH = 30.44;

/** Days that "this week" has. */
const WEEK = 7;

/** Whether a day is within the next seven. */
export function isThisWeek(today: string, day: string): boolean {
  return daysFrom(today, day) <= WEEK;
}

/** The next date on which something opens or is read, as a sentence; `null` where none is known. */
export function opensNext({ dates, today }: Pick<SeasonRoom, "dates" | "today">): string | null {
  const day = (id: SeasonDate["id"]): string | null => dates.find((date) => date.id === id)?.date ?? null;
  const [send, read] = [day("applications-open"), day("programs-review")];
  if (send !== null && today < send)
    return `Applications can be sent from ${dayInSeason(send, today)} on, ${inDays(today, send)}.`;
  if (read !== null && today < read)
    return `Programs open files on ${dayInSeason(read, today)}, ${inDays(today, read)}.`;
  return read === null ? null : `Programs have read files since ${dayInSeason(read, today)}.`;
}
