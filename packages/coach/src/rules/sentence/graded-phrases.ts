import type { Severity } from "@smartpick/answers";
import type { Sentence } from "../../document/sentence.ts";
import { everyMatch } from "../../pattern/every-match.ts";
import { overlap, type PatternMatch } from "../../pattern/match-pattern.ts";
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
  const index = patternIndex(graded);
  const exceptions = everyMatch(unless);
  return ({ tokens }) => {
    const found = index.matches(tokens);
    if (found.length === 0) return [];
    const sound = exceptions(tokens);
    return found
      .filter(({ match }) => !sound.some((other) => overlap(other, match)))
      .map(({ owner, match }) => ({ severity: owner, ...match }));
  };
}
