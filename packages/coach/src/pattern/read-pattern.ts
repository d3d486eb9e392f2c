/** One place of a pattern as it is written, and how often in a row it is filled. */
export interface WrittenPlace {
  readonly text: string;
  /** What is written without its times. */
  readonly base: string;
  readonly least: number;
  readonly most: number;
}

/** The places of a pattern's line; `markFrom` and `markTo` count places: the passage that a finding covers. */
export interface WrittenPattern {
  readonly places: readonly WrittenPlace[];
  readonly markFrom: number;
  readonly markTo: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** Reads a line without a look at any list of words. */
export function readPattern(source: string): WrittenPattern {
  let atStart = false;
  let atEnd = false;
  let markFrom = 0;
  let markTo = -1;
  const places: WrittenPlace[] = [];
  for (const piece of source.trim().split(/\s+/)) {
    if (piece === "^") atStart = true;
    else if (piece === "$") atEnd = true;
    else {
      const opens = piece.length > 1 && piece.startsWith("<");
      const closes = piece.length > 1 && piece.endsWith(">");
      if (opens) markFrom = places.length;
      places.push(placeOf(piece.slice(opens ? 1 : 0, closes ? -1 : undefined)));
      if (closes) markTo = places.length;
    }
  }
  return { places, markFrom, markTo: markTo < 0 ? places.length : markTo, atStart, atEnd };
}

const TIMES = /^(.+?)(?:(\?)|\{(\d+),(\d+)\})$/;

function placeOf(text: string): WrittenPlace {
  const [, base, optional, least, most] = TIMES.exec(text) ?? [];
  if (base === undefined) return { text, base: text, least: 1, most: 1 };
  return optional === undefined
    ? { text, base, least: Number(least), most: Number(most) }
    : { text, base, least: 0, most: 1 };
}

const MADE = /^[@~*!]./;
const BEGINNING = /.\*$/;

/** The words of a place that is written with plain words alone, else `null`. */
export function plainWords({ base }: WrittenPlace): readonly string[] | null {
  if (base === "|") return [base];
  const words = base.split("|");
  return words.some((word) => word === "_" || MADE.test(word) || BEGINNING.test(word)) ? null : words;
}
