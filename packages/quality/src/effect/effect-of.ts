import type { Chart, Effect } from "@smartpick/answers";
import type { Result } from "@smartpick/core";
import { changeBetween, written } from "./change-between.ts";
import { type NamedPhase, reasonsAgainst } from "./claim-of.ts";
import type { EffectProblem } from "./effect-problem.ts";
import { levelOf } from "./level-of.ts";
import { measureOf, sizeOf } from "./measure.ts";

/**
 * What changed from one named phase of a chart to a later one, with a 95 % interval, and why the chart bears no claim, if it
 * bears none. Refuses phases that are not there and charts of spread.
 */
export function effectOf(
  chart: Chart,
  asked: { readonly before: string; readonly after: string },
): Result<Effect, EffectProblem> {
  const before = phaseNamed(chart, asked.before);
  const after = phaseNamed(chart, asked.after);
  if ("code" in before) return { ok: false, problems: [before] };
  if ("code" in after) return { ok: false, problems: [after] };
  if (before.index === after.index)
    return { ok: false, problems: [{ code: "phases-same", phase: before.name }] };
  if (before.index > after.index)
    return { ok: false, problems: [{ code: "phases-reversed", before: before.name, after: after.name }] };
  const first = measureOf(chart, before.phase);
  const second = measureOf(chart, after.phase);
  if (first === null || second === null)
    return { ok: false, problems: [{ code: "method-without-level", method: chart.method }] };
  const { tested, ...change } = changeBetween(first, second);
  const reasons = reasonsAgainst(chart, before, after, tested);
  return {
    ok: true,
    value: {
      kind: first.kind,
      before: { phase: before.name, points: sizeOf(first), level: written(levelOf(first)) },
      after: { phase: after.name, points: sizeOf(second), level: written(levelOf(second)) },
      ...change,
      claim: { bears: reasons.length === 0, reasons },
      limits: ["regression-to-the-mean", "something-else-changed"],
    },
  };
}

/** The one phase of a name. */
function phaseNamed(chart: Chart, name: string): NamedPhase | EffectProblem {
  const found = chart.phases.flatMap((phase, index) =>
    phase.phase === name ? [{ name, index, phase }] : [],
  );
  if (found.length > 1) return { code: "phase-twice", phase: name };
  const known = [...new Set(chart.phases.flatMap(({ phase }) => (phase === null ? [] : [phase])))];
  return found[0] ?? { code: "phase-unknown", phase: name, known };
}
