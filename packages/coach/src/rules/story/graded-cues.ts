import type { Severity } from "@smartpick/answers";
import { isWithin, quotedInSentence } from "../../document/quoted.ts";
import type { Sentence } from "../../document/sentence.ts";
import { everyMatch } from "../../pattern/every-match.ts";
import { overlap, type PatternMatch } from "../../pattern/match-pattern.ts";
import { patternIndex } from "../../pattern/pattern-index.ts";
import type { Hit } from "../rule.ts";

/** Token patterns by how sure they are; where one of `unless` overlaps, the passage is sound. */
export interface GradedLines {
  readonly must?: readonly string[];
  readonly should?: readonly string[];
  readonly could?: readonly string[];
  readonly unless?: readonly string[];
}

/** A place that fits, with its weight. */
export interface GradedCue {
  readonly severity: Severity;
  readonly match: PatternMatch;
}

const GRADES = ["must", "should", "could"] as const;
const LONGEST = 300;

/** Finds the places of a sentence that fit, the weightiest first. */
export function gradedCues(lines: GradedLines): (sentence: Sentence) => readonly GradedCue[] {
  const index = patternIndex(
    GRADES.flatMap((grade) => (lines[grade] ?? []).map((line) => [grade, line] as const)),
  );
  const exceptions = everyMatch(lines.unless ?? []);
  return ({ tokens, text }) => {
    const found = index.matches(tokens);
    const quoted = quotedInSentence(text);
    const isQuoted = ({ first }: PatternMatch): boolean => {
      const token = tokens[first];
      return token !== undefined && isWithin(token, quoted);
    };
    const sound = exceptions(tokens);
    return GRADES.flatMap((severity) =>
      found
        .filter(
          ({ owner, match }) =>
            owner === severity && !isQuoted(match) && !sound.some((other) => overlap(other, match)),
        )
        .map(({ match }) => ({ severity, match })),
    );
  };
}

/** The hit of a sentence: all of it, or where it is long the part around the cue. */
export function sentenceHit({ text, tokens }: Sentence, { severity, match }: GradedCue): Hit {
  if (text.length <= LONGEST) return { from: 0, to: text.length, severity };
  const from = tokens[match.first]?.from;
  const to = tokens[match.last]?.to;
  if (from === undefined || to === undefined) throw new Error("a match lies outside its sentence");
  const start = Math.max(0, Math.min(from - 60, text.length - LONGEST));
  return { from: start, to: Math.min(text.length, Math.max(to, start + LONGEST)), severity };
}

/** The hit of a whole sentence, or of its first 300 characters. */
export function wholeHit({ text }: Sentence, severity: Severity): Hit {
  return { from: 0, to: Math.min(text.length, LONGEST), severity };
}

/** At most one hit a sentence, by its weightiest cue. */
export function oneHit(lines: GradedLines): (sentence: Sentence) => readonly Hit[] {
  const find = gradedCues(lines);
  return (sentence) => {
    const [cue] = find(sentence);
    return cue === undefined ? [] : [sentenceHit(sentence, cue)];
  };
}

/** A hit of a sentence, moved to its place in the text. */
export function placedHit(hit: Hit, start: number): Hit {
  return { ...hit, from: hit.from + start, to: hit.to + start };
}
