import type { Piece, Sequence } from "./frame-tree.ts";

/** Of these texts and lists of words, every match holds at least one. */
export interface Needed {
  readonly texts: readonly string[];
  readonly lists: readonly string[];
}

/** More choices than these are not worth a look each. */
const MOST = 40;

/**
 * What every match of an expression holds, part by part: a match has one choice of each part. The texts hold no white space,
 * which a sentence may write in other ways.
 */
export function neededBy(alternatives: readonly Sequence[]): readonly Needed[] {
  const [only] = alternatives;
  if (alternatives.length === 1 && only !== undefined) return ofSequence(only);
  const choice = eitherOf(alternatives);
  return choice === null ? [] : [choice];
}

function ofSequence(sequence: Sequence): readonly Needed[] {
  const parts: Needed[] = [];
  let run = "";
  const endRun = (): void => {
    if (run !== "") parts.push({ texts: [run], lists: [] });
    run = "";
  };
  for (const { what, isNeeded, isRepeated } of sequence) {
    if (what.kind === "letter" && what.letter !== " " && isNeeded && !isRepeated) {
      run += what.letter;
      continue;
    }
    endRun();
    if (isNeeded) parts.push(...ofPiece(what));
  }
  endRun();
  return parts;
}

function ofPiece(what: Piece["what"]): readonly Needed[] {
  switch (what.kind) {
    case "letter":
      return what.letter === " " ? [] : [{ texts: [what.letter], lists: [] }];
    case "list":
      return [{ texts: [], lists: [what.name] }];
    case "group":
      return neededBy(what.alternatives);
    default:
      return [];
  }
}

/** One part for several alternatives: the most telling part of each. */
function eitherOf(alternatives: readonly Sequence[]): Needed | null {
  const texts: string[] = [];
  const lists: string[] = [];
  for (const sequence of alternatives) {
    const best = mostTelling(ofSequence(sequence));
    if (best === null) return null;
    texts.push(...best.texts);
    lists.push(...best.lists);
    if (texts.length + lists.length > MOST) return null;
  }
  return { texts, lists };
}

function mostTelling(parts: readonly Needed[]): Needed | null {
  return parts.reduce<Needed | null>(
    (best, part) => (best === null || telling(part) > telling(best) ? part : best),
    null,
  );
}

/** A list tells more than a few letters, and long texts more than short ones. */
function telling({ texts, lists }: Needed): number {
  const shortest = texts.reduce((least, { length }) => Math.min(least, length), lists.length > 0 ? 5 : 99);
  return shortest - (texts.length + lists.length) / MOST;
}
