import type { Letter, LettersReport, MeetingZone, VisaRoomReport, VisaRuleHere } from "@smartpick/core";
import { dayWords } from "../english/day.ts";
import { writerAt } from "../recommendations/writer-at.ts";
import type { DaySure, Deadline } from "../season-room/deadline-words.ts";
import { type Sources, sourceLine } from "../sources/source-names.ts";
import { concernWord } from "../visa-room/visa-room-words.ts";

/** One day of a calendar, in words. */
export interface CalendarDay {
  /** The same for the same thing of the same season, whatever its day or its words: a calendar then changes it in place. */
  readonly uid: string;
  /** ISO date. */
  readonly day: string;
  /** An hour of that day, HH:MM on the clock of a zone; left out = the whole day. */
  readonly clock?: { readonly time: string; readonly zone: MeetingZone };
  /** Whether it holds no longer: a calendar that has it takes it away. */
  readonly cancelled?: boolean;
  /** Ends in “(expected)” where nobody has published the day, in “(check with the source)” where it was read second-hand. */
  readonly title: string;
  /** A line each: what it blocks, how sure the day is, where it was read. */
  readonly notes: readonly string[];
  /** Whether something is lost when it is missed. */
  readonly mustNotBeMissed: boolean;
}

/** What the notes of a calendar are written from. */
export interface CalendarOf {
  /** Year of the Match. */
  readonly season: number;
  /** ISO date on which it is made: only days from it on stand in the calendar. */
  readonly today: string;
  readonly deadlines: readonly Deadline[];
  /** Dated visa rules of the applicant; `null` = they could not be had. */
  readonly visa: Pick<VisaRoomReport, "rules"> | null;
  /** Her letters of recommendation; left out or `null` = they were not asked for, or could not be had. */
  readonly letters?: CalendarLetters | null;
  readonly sources: Sources;
}

/** What a calendar reads of letters. */
export type CalendarLetters = Pick<LettersReport, "letters" | "rules">;

/**
 * The days of an applicant, in the order of the calendar: her season, her gate, her interviews, visa rules with a day, and
 * her letters.
 */
export function calendarDays(from: CalendarOf): readonly CalendarDay[] {
  const ofVisa = (from.visa?.rules ?? []).flatMap((rule) => visaDays(rule, from));
  const ofLetters = from.letters == null ? [] : letterDays(from.letters, from);
  return [...from.deadlines.map((deadline) => deadlineDay(deadline, from)), ...ofVisa, ...ofLetters]
    .filter(({ day }) => day >= from.today)
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** What a title ends in, and what its notes say, where a day is not official. */
const DOUBTS: Readonly<Partial<Record<DaySure, { readonly mark: string; readonly note: string }>>> = {
  expected: {
    mark: "expected",
    note: "Nobody has published this day yet, as far as our sources tell. Check it.",
  },
  "second-hand": {
    mark: "check with the source",
    note: "This day is published, but it was not read on an official page. Check it with whoever sets it.",
  },
};

function deadlineDay(deadline: Deadline, { season, sources }: CalendarOf): CalendarDay {
  const { id, day, time, what, blocks, sure, source, program } = deadline;
  return {
    uid: uidOf(season, id),
    day,
    ...(time === null ? {} : { clock: { time, zone: "eastern" } as const }),
    title: titleOf(time === null ? what : `${what}, ${time} Eastern time`, sure),
    notes: [
      ...(blocks === null ? [] : [`If it is missed, this is blocked: ${blocks}.`]),
      ...doubtOf(sure),
      ...(source === null ? [] : [`Read in: ${sourceLine(source, sources)}`]),
      ...(program === null ? [] : [`As you entered it. Program ${program}.`]),
    ],
    mustNotBeMissed: blocks !== null || program !== null,
  };
}

/** The first and the last day of a rule that concerns her, or may. */
function visaDays(rule: VisaRuleHere, { season, sources }: CalendarOf): readonly CalendarDay[] {
  if (rule.concerns === "no") return [];
  const notes = [
    `${concernWord(rule)}. Ask the program and a lawyer.`,
    ...doubtOf(rule.trust),
    `Read on ${readOn(rule.verified)} in: ${sourceLine(rule.source, sources)}`,
  ];
  const days = [
    { day: rule.from, part: "begins", what: "Visa rule begins" },
    { day: rule.until, part: "ends", what: "Last day of a visa rule, unless it is extended" },
  ];
  return days.flatMap(({ day, part, what }): CalendarDay[] =>
    day === null
      ? []
      : [
          {
            uid: uidOf(season, `visa-${rule.id}-${part}`),
            day,
            title: titleOf(`${what}: ${rule.title}`, rule.trust),
            notes,
            mustNotBeMissed: false,
          },
        ],
  );
}

/** The days by which to ask for a letter and by which it is due, of letters that are not there yet. */
function letterDays(
  { letters, rules }: CalendarLetters,
  { season, sources }: CalendarOf,
): readonly CalendarDay[] {
  return letters.flatMap(({ key, state, step, lastDay, sendBy }, index): readonly CalendarDay[] => {
    if (state === "uploaded") return [];
    const day = (part: string, what: string, of: Letter["sendBy"]): readonly CalendarDay[] => {
      if (of === null) return [];
      const source = rules.reading?.source ?? null;
      const read = of.sure === "own" || source === null ? [] : [`Read in: ${sourceLine(source, sources)}`];
      return [
        {
          uid: uidOf(season, `letter-${key}-${part}`),
          day: of.day,
          title: titleOf(`${what}: ${writerAt({ letters }, index)}`, of.sure),
          notes: [...doubtOf(of.sure), ...read],
          mustNotBeMissed: true,
        },
      ];
    };
    return [
      ...(step === "ask" ? day("ask", "Last day to ask for a letter", lastDay) : []),
      ...day("due", "Letter is due", sendBy),
    ];
  });
}

/** A day in words where it is one; a month or a year as it is written. */
function readOn(verified: string): string {
  return verified.length === "2027-01-31".length ? dayWords(verified) : verified;
}

function titleOf(what: string, sure: DaySure): string {
  const doubt = DOUBTS[sure];
  return doubt === undefined ? what : `${what} (${doubt.mark})`;
}

function doubtOf(sure: DaySure): readonly string[] {
  const doubt = DOUBTS[sure];
  return doubt === undefined ? [] : [doubt.note];
}

/** Letters, digits, points and dashes alone, so that every calendar takes it for one word. */
function uidOf(season: number, id: string): string {
  return `${season}-${id.replaceAll(/[^\w.-]+/g, "-")}@smartpick`;
}
