import type { Chart } from "@smartpick/answers";
import { Refusal } from "../refusal.ts";

/** What may be asked of a chart beyond its lines. */
interface AskedClaims {
  readonly effect?: string;
  readonly pointsNeeded?: number | "seen";
  readonly power?: number;
  readonly seed?: number;
}

/** The chart with what it bears as a claim: assurance of a goal, an effect between phases, points still needed. */
export async function withClaims(chart: Chart, asked: AskedClaims): Promise<Chart> {
  const { assuranceOf } = await import("@smartpick/engine/quality");
  const { target } = chart;
  const better = target?.better ?? null;
  const effect = asked.effect === undefined ? undefined : await effectIn(chart, asked.effect);
  const pointsNeeded =
    asked.pointsNeeded === undefined ? undefined : await pointsIn(chart, asked.pointsNeeded, effect, asked);
  return {
    ...chart,
    ...(target === undefined || better === null
      ? {}
      : { assurance: assuranceOf(chart, { value: target.value, better }) }),
    ...(effect === undefined ? {} : { effect }),
    ...(pointsNeeded === undefined ? {} : { pointsNeeded }),
  };
}

async function effectIn(chart: Chart, text: string): Promise<NonNullable<Chart["effect"]>> {
  const { effectOf } = await import("@smartpick/engine/quality");
  const { effectProblemWords } = await import("@smartpick/report");
  const [before, after, ...more] = text.split(",").map((name) => name.trim());
  if (!before || !after || more.length > 0)
    throw new Refusal(
      `--effect ${text}: it takes the names of two phases with a comma between, as before,after.`,
    );
  const found = effectOf(chart, { before, after });
  if (!found.ok) throw new Refusal(...found.problems.map(effectProblemWords));
  return found.value;
}

async function pointsIn(
  chart: Chart,
  asked: number | "seen",
  effect: Chart["effect"],
  { power, seed }: AskedClaims,
): Promise<NonNullable<Chart["pointsNeeded"]>> {
  const { pointsNeeded } = await import("@smartpick/engine/quality");
  const { pointsProblemWords } = await import("@smartpick/report");
  const change = asked === "seen" ? changeSeen(effect) : asked;
  if (change === null) throw new Refusal(pointsProblemWords({ code: "change-not-seen" }));
  const found = pointsNeeded(chart, {
    change,
    phase: effect?.before.phase,
    since: effect?.after.points,
    power,
    seed,
  });
  if (!found.ok) throw new Refusal(...found.problems.map(pointsProblemWords));
  return found.value;
}

/** The difference of the levels, also where the method compares them by their ratio. */
function changeSeen(effect: Chart["effect"]): number | null {
  if (effect === undefined || effect.before.level === null || effect.after.level === null) return null;
  return effect.difference?.value ?? effect.after.level.value - effect.before.level.value;
}
