import type { PosterRun } from "./poster-parts.ts";

/** Weights that the font of a poster comes in. */
export type FontWeight = "regular" | "medium";

/** The width of a text in points, at a size in points: Node asks the font file, a browser its canvas. */
export type Measure = (text: string, size: number, weight: FontWeight) => number;

/** Words of one weight in a line, `x` points from its left. */
export interface LineRun {
  readonly text: string;
  readonly x: number;
  readonly weight: FontWeight;
}

interface Word {
  readonly text: string;
  readonly weight: FontWeight;
  /** Whether a space stands before it where it does not begin a line. */
  readonly spaced: boolean;
}

/** Text in lines no wider than `width` points. A word that is wider than a line is broken between characters. */
export function wrapped(
  runs: readonly Pick<PosterRun, "text" | "strong">[],
  { width, size, measure }: { readonly width: number; readonly size: number; readonly measure: Measure },
): readonly (readonly LineRun[])[] {
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of wordsOf(runs).flatMap((one) => broken(one, width, size, measure))) {
    const line = lines.at(-1) ?? [];
    const gap = word.spaced && line.length > 0 ? measure(" ", size, word.weight) : 0;
    const own = measure(word.text, size, word.weight);
    if (line.length > 0 && used + gap + own > width) {
      lines.push([word]);
      used = own;
    } else {
      line.push(word);
      used += gap + own;
    }
  }
  return lines.filter((line) => line.length > 0).map((line) => placed(line, size, measure));
}

function wordsOf(runs: readonly Pick<PosterRun, "text" | "strong">[]): readonly Word[] {
  let spaced = false;
  return runs.flatMap(({ text, strong }) =>
    text.split(/(\s+)/u).flatMap((piece): Word[] => {
      if (piece === "") return [];
      if (piece.trim() === "") {
        spaced = true;
        return [];
      }
      const word: Word = { text: piece, weight: strong ? "medium" : "regular", spaced };
      spaced = false;
      return [word];
    }),
  );
}

function broken(word: Word, width: number, size: number, measure: Measure): readonly Word[] {
  if (measure(word.text, size, word.weight) <= width) return [word];
  const pieces: string[] = [""];
  for (const character of word.text) {
    const longer = `${pieces.at(-1) ?? ""}${character}`;
    if (measure(longer, size, word.weight) <= width || longer === character)
      pieces[pieces.length - 1] = longer;
    else pieces.push(character);
  }
  return pieces.map((text, at) => ({ ...word, text, spaced: at === 0 && word.spaced }));
}

/** Neighbours of one weight as one run, each where the line puts it. */
function placed(line: readonly Word[], size: number, measure: Measure): readonly LineRun[] {
  const runs: { text: string; weight: FontWeight }[] = [];
  line.forEach((word, at) => {
    const text = `${at > 0 && word.spaced ? " " : ""}${word.text}`;
    const last = runs.at(-1);
    if (last?.weight === word.weight) last.text += text;
    else runs.push({ text, weight: word.weight });
  });
  let x = 0;
  return runs.map(({ text, weight }) => {
    const lead = text.startsWith(" ") ? measure(" ", size, weight) : 0;
    const run = { text: text.trimStart(), x: x + lead, weight };
    x += lead + measure(run.text, size, weight);
    return run;
  });
}
