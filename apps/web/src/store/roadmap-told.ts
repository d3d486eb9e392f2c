import { dayInSeason } from "@smartpick/report";
import { type Draft, valueAt } from "./draft.ts";
import { changeAnswer, useProfile } from "./profile-store.ts";
import { todayHere } from "./run.ts";
import { announce, offerUndo } from "./screen-store.ts";

/** Days that are told of a step. */
export type StepEvent = "planned" | "began" | "done";

/** One step as a profile file tells it. */
export type StepEntry = { readonly code: string; readonly skip?: boolean } & {
  readonly [Event in StepEvent]?: string;
};

/** A meeting as a profile file tells it. */
export interface MeetingEntry {
  readonly with: string;
  readonly day: string;
  readonly time?: string;
  readonly zone?: string;
  readonly about?: string;
}

/** A residency as a profile file tells it. */
export interface ResidencyEntry {
  readonly began: string;
  readonly specialty?: string;
  readonly program?: string;
  readonly years?: number;
}

/** A step that is acted on: its code, and the name to say. */
export interface StepNamed {
  readonly code: string;
  readonly title: string;
}

/** Calendar files of one day that are told apart. */
const MOST_REVISIONS = 98;

/** Every step of which a draft tells something. */
export function stepsTold(draft: Draft): readonly StepEntry[] {
  const told = valueAt(draft, "roadmap.steps");
  return Array.isArray(told) ? told.filter(isStep) : [];
}

/** Every meeting of a draft, in its order. */
export function meetingsTold(draft: Draft): readonly MeetingEntry[] {
  const told = valueAt(draft, "roadmap.meetings");
  return Array.isArray(told) ? told.filter(isMeeting) : [];
}

/** The residency of a draft; `null` = none is told. */
export function residencyTold(draft: Draft): ResidencyEntry | null {
  const told = valueAt(draft, "roadmap.residency");
  return isGroup(told) && typeof told.began === "string" ? (told as unknown as ResidencyEntry) : null;
}

/** The steps with something of one changed; `undefined` takes it away, and a step of which nothing is told goes. */
export function withStep(
  steps: readonly StepEntry[],
  code: string,
  change: { readonly [Key in StepEvent | "skip"]?: string | boolean | undefined },
): readonly StepEntry[] {
  const before = steps.find((one) => one.code === code) ?? { code };
  const kept = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
  const after = Object.fromEntries(kept) as StepEntry;
  // A file or an earlier version may have told a step twice: the first place counts.
  const place = steps.findIndex((one) => one.code === code);
  const others = steps.filter((one) => one.code !== code);
  const all = others.toSpliced(place < 0 ? others.length : place, 0, after);
  return all.filter((one) => Object.keys(one).length > 1);
}

/** Why a day cannot be that of an event, as a sentence; `null` = it can. */
export function stepDayTrouble(
  entry: StepEntry,
  event: StepEvent,
  day: string,
  today: string,
): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return "Give a whole day: year, month and day.";
  if (event === "planned") return day < today ? "That day is past. Choose today or a later day." : null;
  if (day > today) return "That day is still to come. Choose today or an earlier day.";
  if (event === "done" && entry.began !== undefined && day < entry.began)
    return "That day is before the day on which you began. Choose a later day.";
  return null;
}

const SAID: Readonly<Record<StepEvent, string>> = {
  planned: "planned from",
  began: "begun on",
  done: "done on",
};

/**
 * Enters the day of a step; offers to undo it. Gives back why the day cannot be, in words, and changes nothing then.
 */
export function enterStepDay({ code, title }: StepNamed, event: StepEvent, day: string): string | null {
  const steps = stepsTold(useProfile.getState().draft);
  const entry = steps.find((one) => one.code === code) ?? { code };
  const trouble = stepDayTrouble(entry, event, day, todayHere());
  if (trouble !== null) return trouble;
  // A plan ends where the work begins, and work taken up again is no longer left out.
  const change = { [event]: day, skip: undefined, ...(event === "planned" ? {} : { planned: undefined }) };
  const words = `${title}: ${SAID[event]} ${dayInSeason(day, todayHere())}.`;
  keep(words, { steps: withStep(steps, code, change) });
  return null;
}

/** Takes back what is told of the days of a step; offers to undo it. */
export function takeStepDays({ code, title }: StepNamed): void {
  const gone = { planned: undefined, began: undefined, done: undefined, skip: undefined };
  const steps = stepsTold(useProfile.getState().draft);
  keep(`${title}: your days are taken back.`, { steps: withStep(steps, code, gone) });
}

/** Leaves a step out of the plan; offers to undo it. */
export function skipStep({ code, title }: StepNamed): void {
  const steps = stepsTold(useProfile.getState().draft);
  keep(`${title}: left out.`, { steps: withStep(steps, code, { skip: true, planned: undefined }) });
}

/** Adds a meeting; offers to undo it. */
export function addMeeting(meeting: MeetingEntry): void {
  const meetings = [...meetingsTold(useProfile.getState().draft), meeting];
  keep(`Added the meeting with ${meeting.with}.`, { meetings });
}

/** Takes a meeting away by whom it is with and its day; offers to undo it. */
export function removeMeeting(meeting: Pick<MeetingEntry, "with" | "day">): void {
  const meetings = meetingsTold(useProfile.getState().draft);
  const place = meetings.findIndex((one) => one.with === meeting.with && one.day === meeting.day);
  if (place >= 0)
    keep(`Removed the meeting with ${meeting.with}.`, { meetings: meetings.toSpliced(place, 1) });
}

/** Tells where she stands; `null` = it is worked out from her answers. Offers to undo it. `name` is what to say. */
export function tellStage(stage: string | null, name: string): void {
  keep(`Where you stand: ${name}.`, { stage: stage ?? undefined });
}

/** Tells of a residency, or with `null` of none; what she told of it before stays. Offers to undo it. */
export function tellResidency(
  change: { readonly [Key in keyof ResidencyEntry]?: ResidencyEntry[Key] | undefined } | null,
): void {
  const before = residencyTold(useProfile.getState().draft);
  const told = Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined);
  if (change === null) keep("Your residency is taken out.", { residency: undefined });
  else keep("Your residency is changed.", { residency: Object.fromEntries(told) });
}

/**
 * Counts a calendar file that was saved, so that a calendar takes the next one of this day in its place, whatever has
 * changed in between and also where that was undone.
 */
export function countSavedFile(): void {
  const revision = valueAt(useProfile.getState().draft, "roadmap.revision");
  const next = typeof revision === "number" && revision < MOST_REVISIONS ? revision + 1 : 1;
  changeAnswer("roadmap.revision", next);
}

/** One act: the plan with what is changed; what is empty or `undefined` is told no more. */
function keep(words: string, change: { readonly [key: string]: unknown }): void {
  const told = valueAt(useProfile.getState().draft, "roadmap");
  const after = Object.entries({ ...(isGroup(told) ? told : {}), ...change }).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const next = after.length === 0 ? undefined : Object.fromEntries(after);
  offerUndo(words, changeAnswer("roadmap", next));
  announce(words);
}

function isGroup(value: unknown): value is Draft {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isStep(value: unknown): value is StepEntry {
  return isGroup(value) && typeof value.code === "string";
}

function isMeeting(value: unknown): value is MeetingEntry {
  return isGroup(value) && typeof value.with === "string" && typeof value.day === "string";
}
