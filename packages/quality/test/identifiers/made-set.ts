import type { IdentifierKind } from "../../src/identifiers/finding.ts";
import {
  GIVEN_NAMES,
  HARD_CLEAN,
  type Pattern,
  PLAIN_CLEAN,
  PLANTED,
  SURNAMES,
  TOWNS,
} from "./made-stock.ts";
import { cleanTable, type Planted, type PlantedSet } from "./planted-set.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
const ROWS = 58;

/** A set drawn from the stock by a seed; `half` is the half of every list that it draws from, 0 or 1. */
export function madeSet(seed: number, half: 0 | 1): PlantedSet {
  const draw = drawer(seed);
  const one = <Item>(list: readonly Item[]): Item => {
    const own = list.filter((_, at) => at % 2 === half);
    const item = own[Math.floor(draw() * own.length)];
    if (item === undefined) throw new Error("nothing to draw from");
    return item;
  };
  const planted: Planted[] = [];
  for (const [kind, [count, patterns]] of Object.entries(PLANTED)) {
    const own = (patterns as readonly Pattern[]).filter((_, at) => at % 2 === half);
    for (let n = 0; n < count; n++) {
      const pattern = own[n % own.length];
      if (pattern === undefined) throw new Error(`no pattern of ${kind}`);
      planted.push(filled(kind as IdentifierKind, pattern, draw, one));
    }
  }
  const plain = Object.entries(PLAIN_CLEAN).map(([name, words]) => [name, drawn(words, draw)] as const);
  const hard = Object.entries(HARD_CLEAN).map(
    ([name, words]) =>
      [
        name,
        drawn(
          words.filter((_, at) => at % 2 === half),
          draw,
        ),
      ] as const,
  );
  const clean = cleanTable(ROWS, {
    visit: (row) => String(row + 1),
    week: (row) => `2024-W${String((row % 52) + 1).padStart(2, "0")}`,
    age: (row) => String(19 + ((row * 11 + seed) % 70)),
    systolic: (row) => String(96 + ((row * 17 + seed) % 80)),
    ferritin: (row) => String(12 + ((row * 379 + seed) % 1900)),
    potassium: (row) => (3.1 + ((row * 7 + seed) % 23) / 10).toFixed(1),
    ...Object.fromEntries([...plain, ...hard]),
  });
  return { clean, planted };
}

/** Words in a drawn order, all of them before one comes again. */
function drawn(words: readonly string[], draw: () => number): readonly string[] {
  return words
    .map((word) => ({ word, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
}

/** Numbers from 0 up to 1 (mulberry32), the same for the same seed. */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function filled(
  kind: IdentifierKind,
  [column, pattern]: Pattern,
  draw: () => number,
  one: <Item>(list: readonly Item[]) => Item,
): Planted {
  const whole = (from: number, to: number): number => from + Math.floor(draw() * (to - from + 1));
  const digits = (count: number): string =>
    Array.from({ length: count }, (_, at) => whole(at === 0 ? 1 : 0, 9)).join("");
  const letters = (count: number): string =>
    Array.from({ length: count }, () => LETTERS.charAt(whole(0, LETTERS.length - 1))).join("");
  const given = one(GIVEN_NAMES);
  const surname = one(SURNAMES);
  const month = whole(1, 12);
  const day = whole(4, 28);
  const year = whole(2022, 2024);
  const small = (word: string): string =>
    word
      .toLowerCase()
      .normalize("NFD")
      .replace(/[^a-z]/g, "");
  const parts: Readonly<Record<string, () => string>> = {
    g: () => given,
    s: () => surname,
    G: () => given.toUpperCase(),
    S: () => surname.toUpperCase(),
    gl: () => small(given),
    sl: () => small(surname),
    i: () => letters(1),
    t: () => one(TOWNS),
    z: () => digits(5),
    a3: () => String(whole(201, 989)),
    q2: () => String(whole(10, 99)),
    q3: () => String(whole(100, 665)),
    q4: () => String(whole(1000, 9999)),
    h: () => String(whole(2, 250)),
    o: () => String(whole(90, 103)),
    D: () => String(day),
    D2: () => String(day).padStart(2, "0"),
    M2: () => String(month).padStart(2, "0"),
    Mon: () => (MONTHS[month - 1] ?? "").slice(0, 3),
    Month: () => MONTHS[month - 1] ?? "",
    yB: () => String(whole(1938, 2004)),
    yR: () => String(year),
    yR2: () => String(year).slice(2),
  };
  const marked = pattern.replaceAll(/\{(\w+?)\}/g, (hole, name: string) => {
    const part = parts[name];
    if (part !== undefined) return part();
    const count = Number(name.slice(1));
    if (name.startsWith("n")) return digits(count);
    if (name.startsWith("L")) return letters(count);
    throw new Error(`what is ${hole}?`);
  });
  const quote = /«(.*)»/.exec(marked)?.[1] ?? "";
  return [column, kind, marked.replaceAll(/[«»]/g, ""), quote];
}

/** The sixth and the seventh set: made by a seed each, and fixed before the check was first run on them. */
export const SIXTH_SET: PlantedSet = madeSet(20_261, 0);
export const SEVENTH_SET: PlantedSet = madeSet(20_262, 1);
