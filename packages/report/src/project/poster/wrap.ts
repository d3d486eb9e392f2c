import type { PosterRun } from "./poster-parts.ts";

/** Weights that the font of a poster comes in. */
export type FontWeight = "regular" | "medium";

/** The width of a text in points, at a size in points: Node asks the font file, a browser its canvas. */
export type Measure = (text: string, size: number, weight: FontWeight) => number;

/** Text of one weight in a line, `x` points from where the line begins. */
export interface LineRun {
  readonly text: string;
  readonly x: number;
  readonly weight: FontWeight;
}

type Run = Omit<LineRun, "x">;

/** What stands together without a space, in one weight or several. */
type Word = readonly Run[];

/** Text in lines no wider than `width` points. A word that is wider than a line is broken between characters. */
export function wrapped(
  runs: readonly Pick<PosterRun, "text" | "strong">[],
  { width, size, measure }: { readonly width: number; readonly size: number; readonly measure: Measure },
): readonly (readonly LineRun[])[] {
  const widthOf = (word: Word) => word.reduce((sum, run) => sum + measure(run.text, size, run.weight), 0);
  const lines: Word[][] = [];
  let used = 0;
  for (const word of wordsOf(runs).flatMap((one) => broken(one, width, widthOf))) {
    const line = lines.at(-1);
    const gap = measure(" ", size, word[0]?.weight ?? "regular");
    const own = widthOf(word);
    if (line === undefined || used + gap + own > width) {
      lines.push([word]);
      used = own;
    } else {
      line.push(word);
      used += gap + own;
    }
  }
  return lines.map((line) => placed(joined(line), size, measure));
}

/** The words of the runs: only white space parts two. */
function wordsOf(runs: readonly Pick<PosterRun, "text" | "strong">[]): readonly Word[] {
  const words: Run[][] = [];
  let together = false;
  for (const { text, strong } of runs) {
    for (const piece of text.split(/(\s+)/u)) {
      if (piece === "") continue;
      if (piece.trim() === "") {
        together = false;
        continue;
      }
      const run: Run = { text: piece, weight: strong ? "medium" : "regular" };
      if (together) words.at(-1)?.push(run);
      else words.push([run]);
      together = true;
    }
  }
  return words;
}

/** A word in as many pieces as its width needs. */
function broken(word: Word, width: number, widthOf: (word: Word) => number): readonly Word[] {
  if (widthOf(word) <= width) return [word];
  const pieces: Run[][] = [[]];
  for (const { text, weight } of word) {
    for (const character of text) {
      const piece = pieces.at(-1) ?? [];
      const longer = [...piece, { text: character, weight }];
      if (piece.length > 0 && widthOf(longer) > width) pieces.push([{ text: character, weight }]);
      else pieces[pieces.length - 1] = longer;
    }
  }
  return pieces.map(merged);
}

/** The words of a line with a space between two, neighbours of one weight as one run. */
function joined(line: readonly Word[]): readonly Run[] {
  return merged(
    line.flatMap((word, at) =>
      word.map((run, part) => (at > 0 && part === 0 ? { ...run, text: ` ${run.text}` } : run)),
    ),
  );
}

function merged(runs: readonly Run[]): Run[] {
  const result: { text: string; weight: FontWeight }[] = [];
  for (const { text, weight } of runs) {
    const last = result.at(-1);
    if (last?.weight === weight) last.text += text;
    else result.push({ text, weight });
  }
  return result;
}

/** The runs of a line at their places: each begins with a letter, the space before it is room. */
function placed(runs: readonly Run[], size: number, measure: Measure): readonly LineRun[] {
  let x = 0;
  return runs.map(({ text, weight }) => {
    if (text.startsWith(" ")) x += measure(" ", size, weight);
    const own = text.trim();
    const run = { text: own, x, weight };
    x += measure(own, size, weight);
    return run;
  });
}
