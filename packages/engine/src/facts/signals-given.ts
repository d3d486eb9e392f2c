import {
  allowanceOf,
  type Facts,
  rowOf,
  type SeasonFacts,
  type SignalAllowance,
  seasonFactsFor,
  valueAt,
} from "@smartpick/core";

/** The signals that a season gives in the specialty of a program. */
export interface SignalsGiven {
  readonly specialty: string;
  /** How many of each kind; a kind that is absent does not exist there. */
  readonly allowance: SignalAllowance;
  /** The season that they were published for: an older one where they are carried over. */
  readonly publishedFor: number;
}

/** By the id of a program, as it was asked, the signals of its specialty in a season; without those not known. */
export function signalsGiven(
  facts: Facts,
  programs: readonly string[],
  season: number,
): Readonly<Record<string, SignalsGiven>> {
  const found = seasonFactsFor(facts, season);
  if (!found.ok) return {};
  return Object.fromEntries(
    programs.flatMap((program) => {
      const given = givenTo(facts, program, found.value);
      return given === null ? [] : [[program, given]];
    }),
  );
}

function givenTo({ programs }: Facts, program: string, season: SeasonFacts): SignalsGiven | null {
  const row = rowOf(programs, program);
  const specialty = row === null ? null : valueAt(programs, row, "specialty");
  if (typeof specialty !== "string") return null;
  const rule = allowanceOf(season, specialty);
  return rule && { specialty, allowance: rule.allowance, publishedFor: rule.publishedFor };
}
