import { counted, listed } from "../english/plural.ts";
import type { WordedRow } from "../worded-report.ts";
import { listByState, type StateRow } from "./by-state.ts";

/** Most states that are named as those with most programs. */
const MOST_NAMED = 2;
/** Places with programs that are no states, as they are named in a sentence. */
const NO_STATES: Readonly<Partial<Record<string, string>>> = {
  DC: "the District of Columbia",
  GU: "Guam",
  PR: "Puerto Rico",
};

/** Where the programs of a list are, as the finding of its map: `"Your 84 programs are in 27 states; most in New York: 14."` */
export function mapFinding(list: readonly WordedRow[]): string {
  const states = listByState(list).filter(({ code }) => code !== null);
  const count = states.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0) return "The states of your programs are not known.";
  const [first] = states;
  const programs = `Your ${counted(count, "program")} ${count === 1 ? "is" : "are"}`;
  if (first === undefined || states.length === 1)
    return `${programs} ${count === 1 ? "" : "all "}in ${listed(states.map(nameIn))}.`;
  return `${programs} in ${placesWords(states)}; ${mostWords(states, first.rows.length)}.`;
}

/** How many states, and by name what is none: `"26 states, the District of Columbia and Puerto Rico"`. */
function placesWords(states: readonly StateRow[]): string {
  const others = states.flatMap(({ code }) => NO_STATES[code ?? ""] ?? []);
  const count = states.length - others.length;
  return listed([...(count > 0 ? [counted(count, "state")] : []), ...others]);
}

function mostWords(states: readonly StateRow[], most: number): string {
  const first = states.filter(({ rows }) => rows.length === most);
  if (most === 1) return "one in each";
  if (first.length > MOST_NAMED) return `at most ${most} in one state`;
  return `most in ${listed(first.map(nameIn))}: ${most}${first.length > 1 ? " each" : ""}`;
}

function nameIn({ code, name }: StateRow): string {
  return NO_STATES[code ?? ""] ?? name;
}

/** How a map is to be read. */
export const MAP_KEY =
  "Each circle is a program of your list. The larger its area, the higher the chance of an interview there.";

/** What of the places is not exact, each as a sentence; counts are programs of the list. */
export function mapNotes({
  cities,
  unplaced,
  offMap,
}: {
  /** Drawn at the middle of their city. */
  readonly cities: number;
  /** In no published list of places. */
  readonly unplaced: number;
  /** Where the drawing has no land. */
  readonly offMap: number;
}): readonly string[] {
  const few = (count: number, words: string): string[] =>
    count === 0 ? [] : [`${counted(count, "program")} ${words}`];
  return [
    "Circles that would lie on each other stand side by side, so a crowded place takes more room than it has.",
    ...few(
      cities,
      `of your list ${cities === 1 ? "stands" : "stand"} at the middle of the city, not at the hospital.`,
    ),
    ...few(
      unplaced,
      `of your list ${unplaced === 1 ? "has" : "have"} no published place. The table counts them.`,
    ),
    ...few(offMap, `of your list ${offMap === 1 ? "is" : "are"} beyond this map. The table counts them.`),
  ];
}
