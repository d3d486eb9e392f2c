import type { MentorTold, PersonMetTold } from "@smartpick/core";
import { dayWords } from "../english/day.ts";
import { counted } from "../english/plural.ts";

/** What `peopleFinding` reads of mentors and of people met. */
interface Met {
  readonly mentors: readonly Pick<MentorTold, "name" | "next">[];
  readonly people: readonly Pick<PersonMetTold, "name" | "next" | "by" | "done">[];
}

/** The finding on people: what was promised and is late, else what comes first, else who is told. `today` is an ISO date. */
export function peopleFinding({ mentors, people }: Met, today: string): string {
  const open = people.filter(({ next, done }) => next !== null && !done);
  const late = open.filter(({ by }) => by !== null && by < today);
  if (late.length > 0)
    return `${counted(late.length, "promise")} of yours ${late.length === 1 ? "is" : "are"} late`;
  const dated = [
    ...open.flatMap(({ name, by }) =>
      by === null ? [] : [{ day: by, words: `Your next promise: ${name}, by` }],
    ),
    ...mentors.flatMap(({ name, next }) =>
      next === null || next < today ? [] : [{ day: next, words: `Your next meeting: ${name}, on` }],
    ),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const [first] = dated;
  if (first !== undefined) return `${first.words} ${dayWords(first.day)}`;
  if (open.length > 0) return `${counted(open.length, "promise")} without a day`;
  if (mentors.length + people.length === 0) return "Nobody is entered yet. Begin with one mentor.";
  return `${counted(mentors.length, "mentor")}, ${counted(people.length, "person met", "people met")}, and no promise open`;
}
