import type { WordedAnalysis } from "@smartpick/answers";
import { oddsRatio } from "../statistics/odds-ratio.ts";
import { riskDifference } from "../statistics/risk-difference.ts";
import { type Arm, type Stratum, together } from "../statistics/stratum.ts";
import { wilson } from "../statistics/wilson.ts";
import type { Table } from "../table/table.ts";
import type { Analysis, Counted } from "./analysis.ts";
import type { AnalysisProblem } from "./analysis-problem.ts";
import { type CleaningStep, clean } from "./clean.ts";
import { conditionOf, type Meets } from "./condition.ts";
import { describeColumns } from "./describe.ts";
import { limitsOf } from "./limits.ts";
import type { AnalysisPlan, Condition } from "./plan.ts";
import { seriesOf } from "./series.ts";
import { type Banded, bandsOf } from "./strata.ts";

/** An analysis, or why there is none. */
export type Analysed =
  | { readonly ok: true; readonly value: Analysis }
  | { readonly ok: false; readonly problems: readonly AnalysisProblem[] };

const MOST_STRATA = 200;

/**
 * The table cleaned and described, and the share with the event compared between exposed and unexposed: as it stands, and
 * within strata by Mantel and Haenszel. Rows without outcome, exposure or stratum are left out and counted.
 */
export function analyse(table: Table, plan: AnalysisPlan): Analysed {
  const missing = [plan.outcome, plan.exposure, ...plan.strata]
    .map(({ column }) => column)
    .concat(plan.week ?? [])
    .filter((column) => !table.columns.includes(column));
  if (missing.length > 0)
    return no(
      ...missing.map((column) => ({ code: "no-such-column", column, columns: table.columns }) as const),
    );
  const { table: cleaned, log } = clean(table, plan.rules);
  const cellsOf = (column: string): readonly string[] => {
    const at = cleaned.columns.indexOf(column);
    return cleaned.rows.map((row) => row[at] ?? "");
  };
  const outcome = tested("outcome", plan.outcome, cellsOf(plan.outcome.column));
  const exposure = tested("exposure", plan.exposure, cellsOf(plan.exposure.column));
  if ("code" in outcome) return no(outcome);
  if ("code" in exposure) return no(exposure);
  const banded = plan.strata.map((by) => bandsOf(by, cellsOf(by.column)));
  const strataCount = banded.reduce((product, { bands }) => product * bands.length, 1);
  if (strataCount > MOST_STRATA)
    return no({
      code: "too-many-strata",
      columns: banded.map(({ column }) => column),
      found: strataCount,
      most: MOST_STRATA,
    });
  const counted = countRows(outcome.of, exposure.of, banded, strataCount);
  if (counted.used === 0) return no({ code: "no-rows-left" });
  const named = counted.strata.map((stratum, at) => ({ ...stratum, name: stratumName(banded, at) }));
  const present = named.filter(({ exposed, unexposed }) => exposed.n + unexposed.n > 0);
  const columns = [...describeColumns(cleaned)];
  const week = plan.week ?? columns.find(({ type }) => type === "week" || type === "date")?.name ?? null;
  const comparison = compare(present, plan.strata.length > 0);
  const value: Analysis = {
    rows: table.rows.length,
    used: counted.used,
    outcome: { column: plan.outcome.column, event: outcome.is },
    exposure: { column: plan.exposure.column, exposed: exposure.is },
    strata: banded.map(({ column, bands }) => ({ column, bands: [...bands] })),
    cleaning: [...log, ...leftOut(counted, plan)],
    columns,
    table: present.map(({ name, exposed, unexposed }) => ({
      stratum: name,
      exposed: armOf(exposed),
      unexposed: armOf(unexposed),
    })),
    ...comparison,
    series: week === null ? null : seriesOf(week, cellsOf(week), outcome.of),
    limits: limitsOf({ plan, counted, strata: present, log }),
  };
  return { ok: true, value };
}

function no(...problems: AnalysisProblem[]): Analysed {
  return { ok: false, problems };
}

interface Tested {
  readonly is: string;
  readonly of: readonly (boolean | null)[];
}

const YES = ["yes", "y", "true", "1"];
const MOST_VALUES_NAMED = 12;

/** Each cell of a column against its condition; without one the column must say yes and no in some way. */
function tested(
  part: "outcome" | "exposure",
  { column, is }: Condition,
  cells: readonly string[],
): Tested | AnalysisProblem {
  const all = [...new Set(cells.filter((cell) => cell !== ""))].sort();
  const values = all.slice(0, MOST_VALUES_NAMED);
  const wanted =
    is !== "" ? is : all.length <= 2 ? all.find((cell) => YES.includes(cell.toLowerCase())) : undefined;
  if (wanted === undefined) return { code: "value-needed", part, column, values };
  const meets: Meets | null = conditionOf(wanted);
  if (meets === null) return { code: "bad-comparison", part, is: wanted };
  const of = cells.map(meets);
  if (!of.some((one) => one === true)) return { code: "no-such-value", part, column, is: wanted, values };
  return { is: wanted, of };
}

function countRows(
  outcome: readonly (boolean | null)[],
  exposure: readonly (boolean | null)[],
  banded: readonly Banded[],
  strataCount: number,
): Counted {
  const strata = Array.from({ length: strataCount }, () => ({
    exposed: { n: 0, events: 0 },
    unexposed: { n: 0, events: 0 },
  }));
  const left = { withoutOutcome: 0, withoutExposure: 0, withoutStratum: 0 };
  let used = 0;
  for (const [row, event] of outcome.entries()) {
    const exposed = exposure[row] ?? null;
    const stratum = strata[stratumAt(banded, row)];
    if (exposed === null) left.withoutExposure++;
    else if (stratum === undefined) left.withoutStratum++;
    else if (event === null) left.withoutOutcome++;
    else {
      const arm = exposed ? stratum.exposed : stratum.unexposed;
      arm.n++;
      if (event) arm.events++;
      used++;
    }
  }
  return { used, strata, ...left };
}

/** The place of a row among all combinations of bands, or −1 where a band is not known. */
function stratumAt(banded: readonly Banded[], row: number): number {
  let at = 0;
  for (const { bands, of } of banded) {
    const band = of[row] ?? null;
    if (band === null) return -1;
    at = at * bands.length + band;
  }
  return at;
}

function stratumName(banded: readonly Banded[], at: number): string {
  if (banded.length === 0) return "all";
  const parts: string[] = [];
  let left = at;
  for (const { column, bands } of [...banded].reverse()) {
    parts.unshift(`${column} ${bands[left % bands.length]}`);
    left = Math.floor(left / bands.length);
  }
  return parts.join(", ");
}

function armOf({ n, events }: Arm): WordedAnalysis["table"][number]["exposed"] {
  return { n, events, ...(wilson(events, n) ?? { rate: null, low: null, high: null }) };
}

function compare(
  strata: readonly Stratum[],
  isStratified: boolean,
): Pick<Analysis, "crude" | "adjusted" | "findingCode"> {
  const effectIn = (tables: readonly Stratum[]): Analysis["crude"] => ({
    riskDifference: riskDifference(tables),
    oddsRatio: oddsRatio(tables),
  });
  const crude = effectIn([together(strata)]);
  const adjusted = isStratified ? effectIn(strata) : null;
  const difference = (adjusted ?? crude).riskDifference;
  return { crude, adjusted, findingCode: findingOf(difference?.low ?? null, difference?.high ?? null) };
}

function findingOf(low: number | null, high: number | null): Analysis["findingCode"] {
  if (low === null || high === null) return "cannot-say";
  return low > 0 ? "higher" : high < 0 ? "lower" : "none-shown";
}

function leftOut(counted: Counted, plan: AnalysisPlan): readonly CleaningStep[] {
  const stratum = plan.strata.map(({ column }) => column).join(", ");
  const steps: readonly (readonly [CleaningStep["code"], string, number])[] = [
    ["exposure-missing-left-out", plan.exposure.column, counted.withoutExposure],
    ["stratum-missing-left-out", stratum, counted.withoutStratum],
    ["outcome-missing-left-out", plan.outcome.column, counted.withoutOutcome],
  ];
  return steps
    .filter(([, , rows]) => rows > 0)
    .map(([code, column, rows]) => ({ code, column, rows, examples: [] }));
}
