import type { FirstScreen } from "./first-screen.ts";
import type { Move } from "./list-screen.ts";
import type { Shift } from "./shifts.ts";

/** What was measured at one speed of device and line. */
interface AtSpeed {
  readonly first: readonly FirstScreen[];
  readonly reloads: readonly { readonly withoutFiles: number; readonly withFiles: number }[];
  readonly moves: readonly Move[];
}

export interface Measured {
  readonly runs: number;
  readonly machine: string;
  readonly firstBytes: number;
  readonly plain: AtSpeed;
  readonly slow: AtSpeed;
  readonly list: { readonly programs: number; readonly height: number; readonly nodes: number };
  readonly shifts: readonly Shift[];
}

/** What we want, in the units of the tables. */
const WANTED = {
  firstKb: 110,
  largestPaintMs: 1_200,
  buttonMs: 1_300,
  withoutFilesMs: 2_500,
  withFilesMs: 1_200,
  answerMs: { plain: 60, slow: 200 },
  shift: 0.02,
  listHeight: 4_000,
  listNodes: 3_000,
} as const;

type Row = readonly [what: string, median: string, range: string, wanted: string, met: string];

/** The page of the documentation, in Markdown. */
export function qualitiesPage(measured: Measured): string {
  return `${[
    "# Measured qualities",
    `Written by \`npm run -s qualities -- --write\`: ${measured.runs} runs a row, ${measured.machine}. The host is on the same machine and sends text compressed. Other work on the machine makes times longer, never shorter.`,
    "Slow means a line of 1.6 Mbit/s with 150 ms, and a quarter of the processor for the page. The worker that computes is not slowed, because the browser has no way to do that.",
    table("The first screen, with nothing on the device", firstScreenRows(measured)),
    table(
      "From a reload to the first program, with the same answers, after three seconds on the list",
      reloadRows(measured),
    ),
    table("From a key to an answer on screen: size, cost and chance", [
      ...moveRows("plain", measured.plain.moves, WANTED.answerMs.plain),
      ...moveRows("slow", measured.slow.moves, WANTED.answerMs.slow),
    ]),
    "The exact list follows behind the answer; its time is told, and nothing is promised for it.",
    table(`The list at 1440 pixels, ${measured.list.programs} rows drawn`, [
      size("height of the rows, pixels", Math.round(measured.list.height), WANTED.listHeight),
      size("elements of the page", measured.list.nodes, WANTED.listNodes),
    ]),
    table("What moves while a screen comes up (cumulative layout shift)", measured.shifts.map(shiftRow)),
    "Accessibility and best practices have [the marks of Lighthouse](lighthouse.md), at least 98 of 100 on each main screen.",
  ].join("\n\n")}\n`;
}

function firstScreenRows({ firstBytes, plain, slow }: Measured): readonly Row[] {
  const paints = (at: AtSpeed): readonly number[] => at.first.map((one) => one.largestPaintMs);
  const of = (at: AtSpeed, name: "tapMs" | "formMs" | "buttonMs"): readonly number[] =>
    at.first.map((one) => one[name]);
  const facts = [...plain.first, ...slow.first].map((one) => one.factsAsked);
  return [
    size("code and style before it works, KB compressed", firstBytes / 1_000, WANTED.firstKb),
    time("largest paint", paints(plain), WANTED.largestPaintMs),
    time("largest paint, slow", paints(slow), WANTED.largestPaintMs),
    time("main button works: a tap at", of(plain, "tapMs"), WANTED.buttonMs),
    time("main button works, slow: a tap at", of(slow, "tapMs"), WANTED.buttonMs),
    time("the form that this tap leads to stands", of(plain, "formMs")),
    time("the form that this tap leads to stands, slow", of(slow, "formMs")),
    time("the app answers for the whole screen", of(plain, "buttonMs")),
    time("the app answers for the whole screen, slow", of(slow, "buttonMs")),
    size("files of facts asked for before a tap", Math.max(...facts), 0),
  ];
}

function reloadRows({ plain, slow }: Measured): readonly Row[] {
  const without = (at: AtSpeed): readonly number[] => at.reloads.map((one) => one.withoutFiles);
  const kept = (at: AtSpeed): readonly number[] => at.reloads.map((one) => one.withFiles);
  return [
    time("no file on the device", without(plain), WANTED.withoutFilesMs),
    time("no file on the device, slow", without(slow), WANTED.withoutFilesMs),
    time("files kept for work without a network", kept(plain), WANTED.withFilesMs),
    time("files kept for work without a network, slow", kept(slow), WANTED.withFilesMs),
  ];
}

function moveRows(speed: string, moves: readonly Move[], wantedMs: number): readonly Row[] {
  return [...new Set(moves.map(({ what }) => what))].flatMap((what) => {
    const of = moves.filter((move) => move.what === what);
    const answers = of.map(({ answerMs }) => answerMs);
    const exact = time(
      `${what}, ${speed}: the exact list`,
      of.map(({ listMs }) => listMs),
    );
    return [time(`${what}, ${speed}`, answers, wantedMs), exact];
  });
}

function shiftRow({ screen, width, shift }: Shift): Row {
  return row(`\`${screen}\` at ${width}`, shift.toFixed(3), "", WANTED.shift, shift <= WANTED.shift);
}

function time(what: string, times: readonly number[], wantedMs?: number): Row {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1];
  if (middle === undefined) throw new Error(`nothing was measured: ${what}`);
  const range = `${sorted[0]?.toFixed(0)} to ${sorted.at(-1)?.toFixed(0)}`;
  if (wantedMs === undefined) return [`${what}, ms`, middle.toFixed(0), range, "", ""];
  return row(`${what}, ms`, middle.toFixed(0), range, wantedMs, middle <= wantedMs);
}

function size(what: string, value: number, wanted: number): Row {
  return row(what, value.toFixed(value % 1 === 0 ? 0 : 1), "", wanted, value <= wanted);
}

function row(what: string, median: string, range: string, wanted: number, met: boolean): Row {
  return [what, median, range, wanted === 0 ? "none" : `at most ${wanted}`, met ? "yes" : "no"];
}

function table(title: string, rows: readonly Row[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const head = line(["", "median", "range", "wanted", "met"]);
  return `**${title}**\n\n${[head, "|---|---:|---:|---:|---|", ...rows.map(line)].join("\n")}`;
}
