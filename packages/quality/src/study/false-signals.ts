import type { ChartRuleSet } from "@smartpick/answers";
import { type Random, randomFrom } from "@smartpick/core/math";
import { linesOf } from "../charts/lines-of.ts";
import { samplesOf } from "../charts/method.ts";
import { runTestOf } from "../charts/rules/run-test.ts";
import { signalsOf } from "../charts/rules/signals-of.ts";
import type { Process } from "./processes.ts";
import { type ShareSeen, shareSeen } from "./share-seen.ts";

/** The rule sets that mark something. */
export type Rules = Exclude<ChartRuleSet, "none">;

/** In how many of `runs` charts of a process without any change the rules signal; centre and limits from the same points. */
export function falseSignals(
  process: Process,
  rules: Rules,
  points: number,
  runs: number,
  seed: number,
): ShareSeen {
  const random = randomFrom(seed);
  let seen = 0;
  for (let run = 0; run < runs; run++) if (hasSignal(process, rules, points, random.split(run))) seen++;
  return shareSeen(seen, runs);
}

function hasSignal({ method, from }: Process, rules: Rules, points: number, random: Random): boolean {
  const next = from(random, 0);
  const raw = Array.from({ length: points }, () => next());
  const { plotted, centre, bandAt } = linesOf(
    method,
    samplesOf(
      raw.map(({ value }) => value),
      { n: raw.map(({ n }) => n), screen: rules === "nhs" },
    ),
  );
  if (rules === "anhoej" && runTestOf(plotted, centre).run.signal) return true;
  return signalsOf({ values: plotted, centre, bandAt }, rules).some((signals) => signals.length > 0);
}
