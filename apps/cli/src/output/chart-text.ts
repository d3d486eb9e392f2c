import type { Chart } from "@smartpick/answers";
import {
  assuranceWords,
  CHART_FORMULAS,
  CHART_NAMES,
  chartCautions,
  chartFinding,
  counted,
  effectLimitWords,
  effectReasonWords,
  goalWords,
  phaseEffectWords,
  phaseWords,
  pointsNeededWords,
  RULE_SET_WORDS,
  signalWords,
} from "@smartpick/report";
import { bullets, paragraph } from "./paragraph.ts";
import type { Style } from "./style.ts";

/** A chart for people: the finding, the lines of each phase, what is marked, what the chart does not say, and its rules. */
export function chartText(chart: Chart, style: Style): string {
  const titled = (title: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `${style.strong(title)}\n${bullets(lines, style.width)}`;
  const more = chart.phases.length - MOST_PHASES;
  const screened = chart.screened === true && SCREENED.has(chart.method);
  const parts = [
    style.strong(paragraph(chartFinding(chart), style.width)),
    titled("Centre and limits", [
      ...chart.phases.slice(0, MOST_PHASES).flatMap((phase) => phaseWords(chart, phase)),
      ...(more > 0 ? [`And ${counted(more, "more phase")}; --json has all.`] : []),
      ...goalWords(chart),
    ]),
    titled("Marked", signalWords(chart)),
    titled("Does it meet the target", assuranceWords(chart)),
    titled("What changed", phaseEffectWords(chart)),
    titled("Why it bears no claim", effectReasonWords(chart)),
    titled("How many points it takes", pointsNeededWords(chart)),
    titled("What this chart does not say", [...chartCautions(chart), ...effectLimitWords(chart)]),
    titled("How it was made", [
      `${CHART_NAMES[chart.method]}. ${CHART_FORMULAS[chart.method]}`,
      ...(screened ? ["Moving ranges of 3.267 means and above were left out once (Nelson 1982)."] : []),
      ...RULE_SET_WORDS[chart.rules],
    ]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Phases that are written out. */
const MOST_PHASES = 12;

/** Methods whose limits come from moving ranges. */
const SCREENED: ReadonlySet<Chart["method"]> = new Set(["xmr", "t", "p-prime", "u-prime"]);
