import {
  CHART_DIRECTIONS,
  CHART_METHODS,
  CHART_RULE_SETS,
  type Chart,
  type ChartDirection,
  type ChartMethod,
  type ChartRuleSet,
} from "@smartpick/answers";
import type { ChartOptions } from "@smartpick/engine/quality";
import { type Command, Option } from "commander";
import type { Io } from "../io.ts";
import { decimalNumber, wholeNumber } from "../options/numbers.ts";
import { checkedSvgFile } from "../output/out-file.ts";
import { Refusal } from "../refusal.ts";
import { printed } from "./run.ts";

interface ChartCommandOptions {
  readonly method?: ChartMethod;
  readonly rules: ChartRuleSet;
  readonly freeze?: number;
  readonly screen?: boolean;
  readonly target?: number;
  readonly better?: ChartDirection;
  readonly effect?: string;
  readonly pointsNeeded?: number | "seen";
  readonly power?: number;
  readonly seed?: number;
  readonly title?: string;
  readonly x?: string;
  readonly value?: string;
  readonly n?: string;
  readonly out?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  smartpick chart no-shows.csv --method p
  smartpick chart waits.csv --method xmr --rules nhs --target 20 --better lower
  smartpick chart infections.csv --method u --out infections.svg --title "Infections a bed day"
  smartpick chart waits.csv --method xmr --freeze 20 --json
  smartpick chart waits.csv --method xmr --effect before,after
  smartpick chart waits.csv --method xmr --points-needed -5

The table has a column date (as 2026-01-31) or index, a column value, for p and u a column n,
and may have phase, note and exclude (the reason why a row does not count).`;

/** Adds `chart DATA.csv`: a run or control chart with its rules. */
export function addChart(root: Command, io: Io): void {
  root
    .command("chart")
    .description("a run or control chart of an improvement project, and what its rules mark")
    .argument("<data>", "a table in CSV")
    .addOption(new Option("--method <method>", "the kind of chart").choices(CHART_METHODS))
    .addOption(new Option("--rules <rules>", "what marks a point").choices(CHART_RULE_SETS).default("anhoej"))
    .option(
      "--freeze <n>",
      "centre and limits from the first n points alone",
      wholeNumber(1, Number.MAX_SAFE_INTEGER, "a whole number of points, from 1"),
    )
    .option("--screen", "leave very large moving ranges out of the limits (under nhs this is so)")
    .option(
      "--target <number>",
      "a goal, in the units of the chart",
      decimalNumber(-1e100, 1e100, "a number"),
    )
    .addOption(new Option("--better <way>", "which way is better").choices(CHART_DIRECTIONS))
    .option(
      "--effect <phases>",
      "what changed between two phases, as before,after, and if the chart bears it",
    )
    .option(
      "--points-needed <change>",
      "how many points show a change of this size; seen takes the difference of --effect",
      changeOrSeen,
    )
    .option(
      "--power <share>",
      "the share of simulated runs that should show it (default: 0.8)",
      decimalNumber(0.01, 0.99, "a share from 0.01 to 0.99, such as 0.9"),
    )
    .option(
      "--seed <n>",
      "the seed of the simulation (default: 1)",
      wholeNumber(0, Number.MAX_SAFE_INTEGER, "a whole number, 0 or more"),
    )
    .option("--x <column>", "the column of dates or numbers, by its name")
    .option("--value <column>", "the column of values, by its name")
    .option("--n <column>", "the column of denominators, by its name")
    .option("--title <words>", "what the chart is about, for the drawing")
    .option("--out <file>", "write the drawing as .svg")
    .option("--json", "print one JSON document on standard output and nothing else there")
    .addHelpText("after", EXAMPLES)
    .action((file: string, options: ChartCommandOptions) => chart(file, options, io));
}

async function chart(file: string, options: ChartCommandOptions, io: Io): Promise<void> {
  const asked = askedOf(file, options);
  const out = options.out === undefined ? null : checkedSvgFile(options.out, [file]);
  const { readTableFile } = await import("../input/read-table-file.ts");
  const table = readTableFile(file);
  const { chartOf } = await import("@smartpick/engine/quality");
  const { chartProblemWords, chartRemarkWords } = await import("@smartpick/report");
  const found = chartOf(table, asked);
  if (!found.ok)
    throw new Refusal(...found.problems.map((problem) => `${file}: ${chartProblemWords(problem)}`));
  const { withClaims } = await import("./chart-claims.ts");
  const claimed = await withClaims(found.value, options);
  for (const remark of claimed.remarks ?? []) io.err(`${chartRemarkWords(remark)}\n`);
  if (out !== null) await drawn(out.path, claimed, options.title);
  await printed(claimed, options.json === true, io, async (style) => {
    const { chartText } = await import("../output/chart-text.ts");
    return chartText(claimed, style);
  });
  if (out !== null) io.err(`Written: ${out.path}\n`);
}

/** A change in units of the chart, or the one that was seen. */
function changeOrSeen(text: string): number | "seen" {
  // A true minus is what the answers are written with.
  const plain = text.trim().replace("−", "-");
  return plain === "seen" ? "seen" : decimalNumber(-1e100, 1e100, "a number, or the word seen")(plain);
}

function askedOf(file: string, options: ChartCommandOptions): ChartOptions {
  const { method, rules, freeze, screen, target, better, pointsNeeded, power, x, value, n } = options;
  if (method === undefined)
    throw new Refusal(`chart ${file}: --method is missing. It takes ${CHART_METHODS.join(", ")}.`);
  if (better !== undefined && target === undefined)
    throw new Refusal("--better: it says on which side of a goal. Add --target.");
  if (power !== undefined && pointsNeeded === undefined)
    throw new Refusal("--power: it says how surely a change should show. Add --points-needed.");
  return {
    method,
    rules,
    freeze,
    screen,
    target: target === undefined ? undefined : { value: target, better },
    columns: { x, value, n },
  };
}

/** Pixels of a drawing in a file: as wide as a column of a page. */
const FILE_WIDTH = 900;

async function drawn(path: string, chart: Chart, title: string | undefined): Promise<void> {
  const { chartSvg } = await import("@smartpick/report");
  const { writeSvg } = await import("../output/write-svg.ts");
  writeSvg(path, chartSvg(chart, { width: FILE_WIDTH, title, standalone: true }));
}
