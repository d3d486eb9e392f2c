import type { ClinicKind, ClinicTruth } from "@smartpick/answers";
import { analyse } from "../../src/analysis/analyse.ts";
import type { Analysis } from "../../src/analysis/analysis.ts";
import { clinicPlan } from "../../src/analysis/clinic-plans.ts";
import type { Condition } from "../../src/analysis/plan.ts";
import { makeClinic } from "../../src/clinics/make-clinic.ts";

/** How often intervals held the truth: for one question of one kind of clinic, in one way to count. */
export interface Coverage {
  readonly kind: ClinicKind;
  readonly what: string;
  readonly held: number;
  readonly of: number;
}

/** Analyses one clinic for each seed, cleaned from its raw cells, and counts the intervals that hold the truth. */
export function coverageOf(kind: ClinicKind, seeds: readonly number[], rows: number): readonly Coverage[] {
  const counts = new Map<string, { held: number; of: number }>();
  for (const seed of seeds) {
    for (const { what, holds } of heldIn(kind, rows, seed)) {
      const count = counts.get(what) ?? { held: 0, of: 0 };
      counts.set(what, { held: count.held + (holds ? 1 : 0), of: count.of + 1 });
    }
  }
  return [...counts].map(([what, count]) => ({ kind, what, ...count }));
}

interface Held {
  readonly what: string;
  readonly holds: boolean;
}

type Bounds = { readonly low: number | null; readonly high: number | null } | null;

const holds = (bounds: Bounds, truth: number | null): boolean =>
  truth !== null &&
  bounds !== null &&
  bounds.low !== null &&
  bounds.high !== null &&
  bounds.low <= truth &&
  truth <= bounds.high;

function heldIn(kind: ClinicKind, rows: number, seed: number): readonly Held[] {
  const { table, truth } = makeClinic(kind, rows, seed);
  const plan = clinicPlan(kind);
  const analysed = (exposure: Condition): Analysis => {
    const result = analyse(table, { ...plan, exposure });
    if (!result.ok) throw new Error(`${kind} ${seed}: ${result.problems[0]?.code}`);
    return result.value;
  };
  return [
    ...truth.effects.flatMap((effect, at) => {
      const analysis = analysed({ column: effect.exposure.column, is: effect.exposure.value });
      const { crude, adjusted } = analysis;
      return [
        {
          what: `${effect.question}: risk difference`,
          holds: holds(adjusted?.riskDifference ?? null, effect.riskDifference),
        },
        {
          what: `${effect.question}: odds ratio`,
          holds: holds(adjusted?.oddsRatio ?? null, effect.oddsRatio),
        },
        {
          what: `${effect.question}: crude difference`,
          holds: holds(crude.riskDifference, effect.riskDifference),
        },
        ...(at === 0 ? ratesHeld(analysis, truth) : []),
      ];
    }),
    ...(truth.week.riskDifference === null
      ? []
      : [
          {
            what: "week: difference from the week on",
            holds: holds(
              analysed({ column: truth.week.column, is: `>=${truth.week.value}` }).adjusted?.riskDifference ??
                null,
              truth.week.riskDifference,
            ),
          },
        ]),
  ];
}

function ratesHeld({ table }: Analysis, { rates }: ClinicTruth): readonly Held[] {
  return rates.map(({ stratum, rate }) => ({
    what: "share without the exposure, by stratum",
    holds: holds(table[stratum]?.unexposed ?? null, rate),
  }));
}
