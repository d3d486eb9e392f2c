import type { Chart, ChartPhase } from "@smartpick/answers";
import { counted } from "../english/plural.ts";
import { centreName } from "./chart-names.ts";
import { type Measure, measureOf } from "./measure.ts";

/** Centre and limits of a phase: `"mean 18.7, limits 5.7 to 31.7"`. */
export function phaseLines(chart: Chart, phase: ChartPhase, measure: Measure = measureOf(chart)): string {
  if (phase.centre === null) return "no centre and no limits";
  const centre = `${centreName(chart.method)} ${measure.write(phase.centre)}`;
  return `${centre}${limitsWords(chart, phase, measure)}`;
}

function limitsWords({ points }: Chart, { from, to }: ChartPhase, { write }: Measure): string {
  const limited = points.slice(from, to + 1).filter(({ lower, upper }) => lower !== null && upper !== null);
  const [first] = limited;
  if (first === undefined) return "";
  const isEven = limited.every(({ lower, upper }) => lower === first.lower && upper === first.upper);
  if (!isEven) return ", limits vary with n";
  return `, limits ${write(first.lower ?? 0)} to ${write(first.upper ?? 0)}`;
}

/** A phase in sentences: its points and lines, then its runs. */
export function phaseWords(chart: Chart, phase: ChartPhase): readonly string[] {
  const name = phase.phase === null ? "" : `Phase “${phase.phase}”: `;
  const shares = measureOf(chart).scale === 100 ? " (of 100)" : "";
  const lines = `${name}${counted(phase.n, "point")}, ${phaseLines(chart, phase)}${shares}`;
  const factor = phase.sigmaZ == null ? "" : `, σz ${phase.sigmaZ.toFixed(2)}`;
  return [`${lines}${factor}.`, ...(chart.method === "mr" ? [] : [runWords(phase)])];
}

/** The run test of a phase as a sentence. */
export function runWords({ centre, run }: ChartPhase): string {
  if (centre === null) return "Run test: without a centre there is no run to judge.";
  if (run.useful === 0) return "Run test: every value lies on the centre line, so there is no run to judge.";
  const { longest, longestMax, crossings, crossingsMin, useful, signal } = run;
  const test = `longest ${longest} (at most ${longestMax} expected), crossings ${crossings} (at least ${crossingsMin})`;
  return `Run test of ${counted(useful, "useful point")}: ${test}. ${signal ? "A signal" : "No signal"}.`;
}

/** The goal, and on which side of it the last phase has its centre; nothing without a goal. */
export function goalWords(chart: Chart): readonly string[] {
  const { target, phases } = chart;
  const centre = phases.at(-1)?.centre ?? null;
  if (target === undefined) return [];
  const { say } = measureOf(chart);
  const better = target.better === null ? "" : `, ${target.better} is better`;
  const name = centreName(chart.method);
  if (centre === null) return [`The goal is ${say(target.value)}${better}.`];
  const side =
    centre === target.value ? "on the goal" : centre > target.value ? "above the goal" : "below the goal";
  const meant =
    target.better === null || centre === target.value
      ? ""
      : centre > target.value === (target.better === "higher")
        ? ", on its better side"
        : ", short of it";
  return [`The goal is ${say(target.value)}${better}. The ${name}, ${say(centre)}, lies ${side}${meant}.`];
}
