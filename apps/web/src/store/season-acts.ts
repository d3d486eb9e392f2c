import { seasonOfDay } from "@smartpick/core";
import { counted, dayInSeason } from "@smartpick/report";
import { type DayTrouble, dayTrouble } from "./day-trouble.ts";
import type { Draft } from "./draft.ts";
import { type SeasonEvent, type SentEntry, sentEntries } from "./in-season.ts";
import { changeDraft, useProfile } from "./profile-store.ts";
import { todayHere } from "./run.ts";
import { announce, offerUndo } from "./screen-store.ts";
import { seasonTold } from "./season.ts";
import { type ToSend, withApplied, withEntries, withEvent, withoutSignal } from "./sent-changes.ts";

/** A program of the tracker: its id as the profile writes it, and the name to say. */
export interface Tracked {
  readonly program: string;
  readonly name: string;
}

const DONE: Readonly<Record<SeasonEvent, string>> = {
  applied: "Applied to",
  invited: "Invited by",
  rejected: "Rejected by",
  interviewed: "Interview at",
  withdrawn: "Withdrawn from",
};
const NOUN: Readonly<Record<SeasonEvent, string>> = {
  applied: "you applied",
  invited: "the invitation",
  rejected: "the rejection",
  interviewed: "the interview",
  withdrawn: "you withdrew",
};

/**
 * Enters what happened with an application, on a day; offers to undo it. Gives back why the day cannot be, in words, and
 * changes nothing then.
 */
export function enterEvent({ program, name }: Tracked, event: SeasonEvent, day: string): string | null {
  const { draft } = useProfile.getState();
  const entries = sentEntries(draft);
  const entry = entries.find((one) => one.program === program) ?? { program };
  const trouble = dayTrouble(entry, event, day, todayHere());
  if (trouble !== null) return troubleWords(trouble);
  const words = `${DONE[event]} ${name}, ${dayInSeason(day, todayHere())}.`;
  offerUndo(words, changeDraft(withEntries(draft, withEvent(entries, program, event, day))));
  announce(words);
  return null;
}

/** Why a day cannot be, as a sentence, with what to do. */
export function troubleWords(trouble: DayTrouble): string {
  if (trouble.code === "future") return "That day is still to come. Choose today or a day before it.";
  if (trouble.code === "season")
    return `That day is not in the ${trouble.season} season. Look at its year: it runs from June ${trouble.season - 1} on.`;
  const other = `${NOUN[trouble.event]}, ${dayInSeason(trouble.day, todayHere())}`;
  return trouble.code === "before"
    ? `That day is before ${other}. Choose a later day.`
    : `That day is after ${other}. Choose an earlier day.`;
}

/** Takes an event back, whatever its day. */
export function takeEvent({ program, name }: Tracked, event: SeasonEvent): void {
  const { draft } = useProfile.getState();
  const entries = withEvent(sentEntries(draft), program, event, null);
  offerUndo(`${name} is open again.`, changeDraft(withEntries(draft, entries)));
}

/** Puts an application in place of the one that is there, or takes it away with `null`. */
export function replaceEntry({ program, name }: Tracked, entry: SentEntry | null): void {
  const { draft } = useProfile.getState();
  const entries = sentEntries(draft).flatMap((one) => (one.program === program ? (entry ?? []) : one));
  const words = entry === null ? `Took ${name} out.` : `Changed ${name}.`;
  offerUndo(words, changeDraft(withEntries(draft, entries)));
}

/** Takes the signal of an application away; the application stays. */
export function takeSignal({ program, name }: Tracked): void {
  const { draft } = useProfile.getState();
  const words = `Took the signal of ${name} away.`;
  offerUndo(words, changeDraft(withEntries(draft, withoutSignal(sentEntries(draft), program))));
  announce(words);
}

/** Why nothing can have been sent on a day, in words; `null` = it can. */
export function sentTrouble(day: string): string | null {
  const trouble = dayTrouble({ program: "" }, "applied", day, todayHere());
  return trouble === null ? null : troubleWords(trouble);
}

/**
 * Why a list of a season (year of the Match) cannot have been sent by `today`, in words; `null` = it can. What is sent on a
 * day is sent in the season of that day.
 */
export function listTrouble(season: number, today: string): string | null {
  const now = seasonOfDay(today);
  return season === now
    ? null
    : `Your list is for the season ${season}, so it is not what you sent for ${now}. Choose ${now} first, or find each program you applied to.`;
}

/** Enters applications as sent on a day, in the season of that day, as one act; nothing on a day that cannot be. */
export function enterApplied(sent: readonly ToSend[], day: string): void {
  const { draft } = useProfile.getState();
  if (sentTrouble(day) !== null) return;
  const words = `Entered ${counted(sent.length, "application")} of ${dayInSeason(day, todayHere())}.`;
  offerUndo(words, changeDraft(withSent(draft, sent, day)));
  announce(words);
}

/** Makes these the applications, as one act; `changed` of them are new or other than before. */
export function enterSheet(entries: readonly SentEntry[], changed: number): void {
  const { draft } = useProfile.getState();
  const words = `Entered ${counted(changed, "application")} from your sheet.`;
  offerUndo(words, changeDraft(withSheet(draft, entries, todayHere())));
  announce(words);
}

/** The answers with applications sent on a day, in the season of that day. */
export function withSent(draft: Draft, sent: readonly ToSend[], day: string): Draft {
  return inSeasonOf(withEntries(draft, withApplied(sentEntries(draft), sent, day)), day);
}

/** The answers with these as the applications, in the season that runs on `today`. */
export function withSheet(draft: Draft, entries: readonly SentEntry[], today: string): Draft {
  return inSeasonOf(withEntries(draft, entries), today);
}

/** A season that is told and is not that of the day would leave out what was sent in it. */
function inSeasonOf(draft: Draft, day: string): Draft {
  const told = seasonTold(draft);
  return told === null || told === seasonOfDay(day) ? draft : { ...draft, season: seasonOfDay(day) };
}
