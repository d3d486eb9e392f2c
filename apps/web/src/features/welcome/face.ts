import {
  findingOf,
  headlineSentences,
  isAtCap,
  rangeSentence,
  type SeasonEnds,
  seasonEnds,
  type WordedPlan,
} from "@smartpick/report";

/** What the first screen shows of one example: what its list finds, in the words and numbers of the list itself. */
export interface Face {
  readonly season: number;
  /** How many programs, for how much. */
  readonly finding: string;
  /** How the seasons with this list end. */
  readonly ends: SeasonEnds;
  /** How sure that is, and what belongs to the number. */
  readonly notes: string;
}

/** The faces of one season to plan, by the id of the example. */
export interface FacesOfSeason {
  /** The season that whoever has not chosen one plans. */
  readonly season: number;
  readonly byExample: Readonly<Record<string, Face>>;
}

/** All faces that a build holds, and the facts that they come from. */
export interface ExampleFaces {
  readonly factsVersion: string;
  /** The season of the facts' own day first. */
  readonly seasons: readonly FacesOfSeason[];
}

/** The face of an example's plan. */
export function faceOf(report: WordedPlan): Face {
  const { match, anyInterview } = report.chance;
  const range = isAtCap(report.chance) ? [] : [rangeSentence(match)];
  return {
    season: report.season,
    finding: findingOf(report),
    ends: seasonEnds(match.mid, anyInterview.mid),
    notes: [...range, ...headlineSentences(report)].join(" "),
  };
}

/** The faces for whoever plans this season now; where the build has none of it, those of its own season. */
export function facesFor({ seasons }: ExampleFaces, season: number): FacesOfSeason {
  const found = seasons.find((one) => one.season === season) ?? seasons[0];
  if (found === undefined) throw new Error("the build holds no examples");
  return found;
}
