import { seasonCalendar, type WordedPlan } from "@smartpick/report";
import type { AnswerState, Failure } from "../../store/answer-desk.ts";
import type { AskingAs } from "../../store/asking.ts";
import { askingLetters } from "../../store/asking-letters.ts";
import type { answerOnce } from "../../store/use-answer.ts";

/** A calendar file, or why it could not be made. */
export type CalendarMade = { readonly season: number; readonly file: string } | { readonly failure: Failure };

/** What a calendar holds beside the days of the season. */
export interface CalendarWith {
  readonly plan: WordedPlan | null;
  readonly reminders: boolean;
}

/**
 * The days of her season, her visa rules and her letters as the text of a calendar file; a failure when a part of it cannot
 * be had. `ask` gives the answers that it is made of.
 */
export async function calendarOf(
  asking: AskingAs,
  { plan, reminders }: CalendarWith,
  ask: typeof answerOnce,
): Promise<CalendarMade> {
  const { profile, options, person } = asking;
  const input = { profile, options };
  const [room, visa, letters, sources] = await Promise.all([
    ask("season.room", input, { person }),
    ask("case.visa", input, { person }),
    ask("case.letters", askingLetters(asking), { person }),
    ask("facts.sources", { ids: [] }, { topic: "every source" }),
  ]);
  if (
    room.state !== "done" ||
    visa.state !== "done" ||
    letters.state !== "done" ||
    sources.state !== "done"
  ) {
    const failures = [room, visa, letters, sources].flatMap(failureOf);
    return { failure: failures[0] ?? NOT_DONE };
  }
  const file = await seasonCalendar({
    type: profile.applicant.type,
    room: room.value,
    plan,
    visa: visa.value,
    letters: letters.value,
    sources: new Map(Object.entries(sources.value)),
    reminders,
  });
  return { season: room.value.season, file };
}

const NOT_DONE: Failure = { kind: "calculation", message: "the days of the season were not found" };

function failureOf(answer: AnswerState<unknown>): readonly Failure[] {
  return answer.state === "failed" ? [answer.failure] : [];
}
