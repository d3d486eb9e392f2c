import type { Severity } from "@smartpick/answers";
import type { Sentence } from "../../document/sentence.ts";
import type { PatternMatch } from "../../pattern/match-pattern.ts";
import { patternIndex } from "../../pattern/pattern-index.ts";

/** A phrase that was found: its tokens, and how much its pattern weighs. */
export interface GradedMatch extends PatternMatch {
  readonly severity: Severity;
}

/** Token patterns of different weight; a passage that `unless` overlaps is left out. */
export function gradedPhrases(
  lines: Readonly<Partial<Record<Severity, readonly string[]>>>,
  unless: readonly string[] = [],
): (sentence: Sentence) => readonly GradedMatch[] {
  const graded = (["must", "should", "could"] as const).flatMap((severity) =>
    (lines[severity] ?? []).map((line) => [severity, line] as const),
  );
  const index = patternIndex<Severity | "sound">([
    ...graded,
    ...unless.map((line) => ["sound", line] as const),
  ]);
  return ({ tokens }) => {
    const found = index.matches(tokens);
    const sound = found.filter(({ owner }) => owner === "sound");
    return found.flatMap(({ owner, match }) =>
      owner === "sound" || sound.some((other) => overlap(other.match, match))
        ? []
        : [{ severity: owner, ...match }],
    );
  };
}

function overlap(one: PatternMatch, other: PatternMatch): boolean {
  return one.first <= other.last && other.first <= one.last;
}
