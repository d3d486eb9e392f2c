import type { Range, WhatIfReport } from "@smartpick/core";
import { axisFor } from "../chances/range-bar.ts";
import { axisX, numbersX, ticksX } from "../charts/axes.ts";
import { barX, barY } from "../charts/bars.ts";
import { chart, frameOf, type Mark } from "../charts/frame.ts";
import { INK } from "../charts/ink.ts";
import { boldWords } from "../charts/words.ts";
import { outOf100, rangeWords } from "../english/chance.ts";
import { dollars } from "../english/money.ts";
import { counted } from "../english/plural.ts";
import { effectWords } from "../what-if/effect-words.ts";

/** A specialty that is put into the plan, or taken out of it. */
export interface PlanChange {
  readonly specialty: string;
  readonly act: "add" | "remove";
}

type Changed = Pick<WhatIfReport, "base" | "levers">;

/** What a plan is before and after, one idea each; the numbers after are those of the list that it would have. */
export function planChangeWords(
  { base, levers }: Changed,
  { specialty, act }: PlanChange,
): readonly string[] {
  const [lever] = levers;
  if (lever === undefined || lever.match === null || lever.list === null)
    return ["What this does to your plan cannot be worked out."];
  const after = act === "add" ? `With ${specialty}` : `Without ${specialty}`;
  return [
    `Your plan now: ${planWords(base.match, base.programs, base.usd)}`,
    `${after}: ${planWords(lever.match, lever.list.programs, lever.list.usd)}`,
    effectWords(lever),
  ];
}

function planWords(match: Range, programs: number, usd: number): string {
  return `a match in ${outOf100(match.mid)} of 100 seasons, 4 in 5 ${rangeWords(match)}. ${counted(programs, "program")}, ${dollars(usd)}.`;
}

/** In pixels from the top of a row: its words, and the upper and lower edge of its bar. */
const ROW = 46;
const WORDS = 15;
const BAND = { top: 22, foot: 38 } as const;
const SIDE = 14;

/** The plan before and after on one axis, one under the other; `null` where there is no number after. */
export function planChangeChart({ base, levers }: Changed, change: PlanChange, width: number): string | null {
  const after = levers[0]?.match ?? null;
  if (after === null) return null;
  const name = change.act === "add" ? `With ${change.specialty}` : `Without ${change.specialty}`;
  const rows = [
    { words: `Now: ${outOf100(base.match.mid)} of 100`, range: base.match, is: "before" },
    { words: `${name}: ${outOf100(after.mid)} of 100`, range: after, is: "after" },
  ] as const;
  const end = axisFor(rows.map(({ range }) => range));
  const tall = ROW * rows.length;
  const frame = frameOf({
    name: "plan-change",
    title: `Your plan now: a match in ${outOf100(base.match.mid)} of 100 seasons. ${name}: ${outOf100(after.mid)} of 100.`,
    width,
    height: tall + 26,
    margin: { top: 0, right: SIDE, bottom: 26, left: SIDE },
    x: [0, end],
    // Read from the top: y is pixels downward.
    y: [tall, 0],
  });
  const steps = [0, 1, 2, 3, 4, 5].map((step) => (step * end) / 5);
  const bar = ({ words, range, is }: (typeof rows)[number], at: number): Mark[] => {
    const span = { foot: at * ROW + BAND.foot, top: at * ROW + BAND.top };
    return [
      boldWords(words, { x: 0, y: at * ROW + WORDS }),
      barX(
        { from: 100 * range.low, to: Math.min(end, 100 * range.high), ...span },
        { class: `band ${is}`, fill: is === "after" ? INK.tideSoft : "none", stroke: INK.tide, least: 2 },
      ),
      barY({ x: Math.min(end, 100 * range.mid), ...span }, { class: "middle", fill: INK.tide, wide: 3 }),
    ];
  };
  return chart(frame, [axisX(), ticksX(steps), numbersX(steps), ...rows.flatMap(bar)]);
}
