import type { FellowshipLookedFor } from "../../answers/fellowships.ts";
import type { FellowshipProcess } from "../../facts/careers-facts.ts";
import type { LetterTold } from "../../profile/letters.ts";
import type { PortfolioTold, ProjectTold } from "../../profile/portfolio.ts";

/** What of a profile directors look at. */
export interface Shown {
  readonly portfolio: PortfolioTold;
  /** `null` = not told. */
  readonly letters: readonly LetterTold[] | null;
}

type LookedFor = FellowshipProcess["lookedFor"][number];
type Found = Pick<FellowshipLookedFor, "state" | "shownBy">;

/**
 * What directors and fellows say they look at, beside what is told: met with the entries that show it, open where the list
 * it would stand in is told and holds none, unknown where nothing is told.
 */
export function lookedForOf(lookedFor: readonly LookedFor[], shown: Shown): readonly FellowshipLookedFor[] {
  return lookedFor.map(({ id, says, test, source, year }) => ({
    id,
    says,
    ...TESTS[test](shown),
    source,
    year,
  }));
}

const TESTS: Readonly<Record<LookedFor["test"], (shown: Shown) => Found>> = {
  "any-informatics": ({ portfolio: { projects, education, publications } }) =>
    found(projects.length + education.length + publications.length, [
      ...titles(projects),
      ...titles(education),
      ...titles(publications),
    ]),
  "finished-project": ({ portfolio: { projects } }) =>
    found(projects.length, titles(projects.filter(isFinishedAndShown))),
  "informatics-project": ({ portfolio: { projects } }) =>
    found(
      projects.length,
      titles(projects.filter(({ kind }) => kind !== null && kind !== "other")),
      projects.some(({ kind }) => kind === null),
    ),
  "informatics-mentor": ({ portfolio: { mentors } }) =>
    found(
      mentors.length,
      mentors.filter(({ kind }) => kind === "informatics").map(({ name }) => name),
      mentors.some(({ kind }) => kind === null),
    ),
  meetings: ({ portfolio: { publications, committees } }) =>
    found(publications.length + committees.length, [
      ...titles(publications.filter(({ kind }) => kind !== null && MET_IN_PERSON.has(kind))),
      ...committees.map(({ name }) => name),
    ]),
  courses: ({ portfolio: { education } }) => found(education.length, titles(education)),
  "letter-writers": ({ letters }) =>
    found(
      letters?.length ?? 0,
      (letters ?? []).map(({ writer }) => writer),
    ),
  none: () => ({ state: "nothing-asked", shownBy: [] }),
};

/** Kinds of publication that are presented where people meet. */
const MET_IN_PERSON: ReadonlySet<string> = new Set(["abstract", "poster", "talk"]);

function found(told: number, shownBy: readonly string[], isUnsure = false): Found {
  if (shownBy.length > 0) return { state: "met", shownBy };
  return { state: told === 0 || isUnsure ? "unknown" : "open", shownBy: [] };
}

/** Whether a project is done and a reader can see what came of it: a measure before and after, or something to look at. */
function isFinishedAndShown({ state, measures, artefacts }: ProjectTold): boolean {
  const isMeasured = measures.some(({ before, after }) => before !== null && after !== null);
  return state === "done" && (isMeasured || artefacts.length > 0);
}

function titles(entries: readonly { readonly title: string }[]): readonly string[] {
  return entries.map(({ title }) => title);
}
