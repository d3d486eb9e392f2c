import type { PlanReport } from "../answers/plan-report.ts";
import type { Case } from "../case/case.ts";
import { feeOfCount } from "../season/fee-of-count.ts";
import { type PlannedFees, plannedFees } from "../season/planned-fees.ts";
import type { FeeStep, SeasonDate } from "../season/season-facts.ts";
import { lastDayToApply } from "../season/season-for.ts";
import type { ChosenList } from "./chosen-list.ts";
import { paidCounts, sentLevels } from "./sent-levels.ts";

/** The applications of one specialty: how many, and what they and the next one cost in US dollars. */
export interface CartLine {
  readonly specialty: string;
  /** Those of the list and those that were sent. */
  readonly applications: number;
  readonly usd: number;
  readonly steps: readonly FeeStep[];
  /** What one more costs. */
  readonly next: number;
}

/** One application service with the specialties that go through it. */
export interface CartService extends Pick<PlannedFees, "assumed"> {
  readonly service: string;
  /** Its name in full; `null` where the season's file has none. */
  readonly title: string | null;
  readonly usd: number;
  readonly source: string;
  readonly publishedFor: number;
  readonly confidence: string;
  /** The service that takes every specialty which no other names; the dates of the season are its own. */
  readonly isGeneral: boolean;
  readonly lines: readonly CartLine[];
}

/** The list as it is paid for: service by service, with the days that bind it. */
export interface Cart {
  readonly season: number;
  readonly today: string;
  readonly canApply: boolean;
  /** After this day no list takes a further program. */
  readonly lastDayToApply: string;
  readonly dates: readonly SeasonDate[];
  readonly services: readonly CartService[];
}

/** The cart of a list. Its dollars are those of `cost.byService` of the plan, for the same counts. */
export function cartOf(base: Case, list: ChosenList): Cart {
  const { season, year, options, canApply } = base;
  const { groups } = list.instance;
  const { rows } = list.surface;
  const counts = paidCounts(list.instance, sentLevels(list.solution, rows, base), rows, base);
  const services = new Map<string, { planned: PlannedFees; lines: CartLine[] }>();
  for (const [index, { name }] of groups.entries()) {
    const planned = plannedFees(season, name);
    const held = services.get(planned.service) ?? { planned, lines: [] };
    held.lines.push(lineOf(name, counts[index]!, planned.steps));
    services.set(planned.service, held);
  }
  return {
    season: year,
    today: options.today,
    canApply,
    lastDayToApply: lastDayToApply(year),
    dates: season.dates,
    services: [...services].map(([service, { planned, lines }]) => {
      const known = season.services.find(({ id }) => id === service);
      const { source, publishedFor, confidence } = planned.provenance;
      return {
        service,
        title: known?.title ?? null,
        usd: lines.reduce((sum, { usd }) => sum + usd, 0),
        source,
        publishedFor,
        confidence,
        assumed: planned.assumed,
        isGeneral: known?.specialties.length === 0,
        lines,
      };
    }),
  };
}

function lineOf(specialty: string, applications: number, steps: readonly FeeStep[]): CartLine {
  const usd = feeOfCount(steps, applications);
  return { specialty, applications, usd, steps, next: feeOfCount(steps, applications + 1) - usd };
}

/** Whether a cart is that of a plan: the same services for the same dollars. */
export function isCartOf({ services }: Cart, { cost }: Pick<PlanReport, "cost">): boolean {
  const paid = services.filter(({ lines }) => lines.some(({ applications }) => applications > 0));
  const known = Object.entries(cost.byService);
  return (
    paid.length === known.length &&
    paid.every(({ service, usd }) => Math.abs((cost.byService[service] ?? Number.NaN) - usd) < 0.005)
  );
}
