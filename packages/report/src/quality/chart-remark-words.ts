import type { ChartRemark } from "@smartpick/answers";
import { counted } from "../english/plural.ts";
import { placeWords } from "./place-words.ts";

type Words = {
  readonly [Code in ChartRemark["code"]]: (remark: Extract<ChartRemark, { code: Code }>) => string;
};

const WORDS: Words = {
  "few-points": ({ points }) =>
    `Few data: ${counted(points, "point")} ${points === 1 ? "counts" : "count"}. Below 12, a chart shows only large changes. Collect more before you decide.`,
  "short-phase": ({ phase, points, others }) =>
    `${phase === null ? "A phase without a name" : `Phase “${phase}”`} has ${counted(points, "point")} that ${points === 1 ? "counts" : "count"}. Its lines are uncertain below 12.${alike(others)}`,
  "date-before-index": () =>
    "The table has date and index. The dates order the points; with --x index the index does.",
  "same-place": ({ x, points }) =>
    `At ${placeWords(x)} the table has ${counted(points, "row")}. Each is a point of its own, in the order of the file.`,
  "freeze-beyond-end": ({ freeze, points }) =>
    `--freeze ${freeze} is more than the ${counted(points, "point")} of the table, so all of them make the lines.`,
  "freeze-without-centre": ({ freeze }) =>
    `${freeze === 1 ? "The first point makes" : `The first ${freeze} points make`} no centre and no limits, so nothing is judged. --freeze takes a larger number.`,
  "measurements-left-out": ({ subgroups, measurements }) =>
    `Left out by you: ${counted(measurements, "measurement")} of ${counted(subgroups, "subgroup")}. The others of a subgroup count.`,
  "no-limits": ({ phase, others }) =>
    `${phase === null ? "The chart" : `Phase “${phase}”`} has no limits: they need two neighbouring values, or subgroups of two.${alike(others)}`,
};

function alike(others: number): string {
  return others === 0 ? "" : ` So ${others === 1 ? "has" : "have"} ${counted(others, "other phase")}.`;
}

/** What should be known before a chart is believed, in one or two sentences. */
export function chartRemarkWords(remark: ChartRemark): string {
  const write = WORDS[remark.code] as (remark: ChartRemark) => string;
  return write(remark);
}
