import type { Severity } from "@smartpick/answers";
import type { Sentence } from "../../document/sentence.ts";
import { perSentence } from "../../per-sentence.ts";
import { type Frames, type FrameWords, frameFinder, framePlaces } from "../frames.ts";
import type { Hit } from "../rule.ts";

const LONGEST = 300;
/** What is marked before the cue in a sentence that is longer than a finding may be. */
const LEAD = 80;

/** The weightiest frame of a sentence as one hit on all of it, or on the part around the cue; `null` where none fits or one of `unless` does. */
export function frameHit(
  frames: Frames,
  words: FrameWords,
  unless: readonly string[],
): (sentence: Sentence) => Hit | null {
  const find = frameFinder(frames, words);
  const sound = unless.length === 0 ? null : framePlaces(unless, words);
  return perSentence(({ plain }) => {
    const [hit] = find(plain);
    if (hit === undefined || (sound !== null && sound(plain).length > 0)) return null;
    const from = plain.length <= LONGEST ? 0 : Math.max(0, Math.min(hit.from - LEAD, plain.length - LONGEST));
    return { ...hit, from, to: Math.min(plain.length, from + LONGEST) };
  });
}

/** The weight of the weightiest frame of a sentence, or `null`. */
export function frameWeight(
  frames: Frames,
  words: FrameWords,
  unless: readonly string[],
): (sentence: Sentence) => Severity | null {
  const find = frameHit(frames, words, unless);
  return (sentence) => find(sentence)?.severity ?? null;
}
