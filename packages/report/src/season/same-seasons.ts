import { endsOf100, type SeasonEnds } from "./season-ends.ts";

/** 100 seasons by their end, each mark with whether that season ended otherwise before. */
export interface SameSeasons {
  /** Match, interviews without a match, no interview; the luckiest season first. */
  readonly moved: readonly [readonly boolean[], readonly boolean[], readonly boolean[]];
  readonly better: number;
  readonly worse: number;
}

/**
 * The same 100 seasons under two cases. A season keeps its luck: with a given luck, more chances never end it worse. So the
 * seasons stand in one order of luck, and a season moves where its end differs.
 */
export function sameSeasons(now: SeasonEnds, changed: SeasonEnds): SameSeasons {
  const [before, after] = [endsBySeason(now), endsBySeason(changed)];
  const blockOf = (end: number): boolean[] =>
    after.flatMap((ended, season) => (ended === end ? [before[season] !== end] : []));
  return {
    moved: [blockOf(0), blockOf(1), blockOf(2)],
    better: after.filter((end, season) => end < before[season]!).length,
    worse: after.filter((end, season) => end > before[season]!).length,
  };
}

/** What the two rows of seasons show, as a sentence. */
export function sameSeasonsSentence({ better, worse }: Pick<SameSeasons, "better" | "worse">): string {
  if (better === 0 && worse === 0) return "No season of the 100 ends otherwise.";
  const up = better === 0 ? [] : [`${better} of 100 seasons ${better === 1 ? "ends" : "end"} better`];
  const down = worse === 0 ? [] : [`${worse} ${worse === 1 ? "ends" : "end"} worse`];
  return `${[...up, ...down].join(", ")}.`;
}

function endsBySeason(ends: SeasonEnds): readonly number[] {
  return endsOf100(ends).flatMap((count, end) => Array.from({ length: count }, () => end));
}
