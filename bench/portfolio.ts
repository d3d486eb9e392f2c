import { frontierOf, listByHand, portfolioValue, solvePortfolio } from "@smartpick/core";
import { national } from "./instances.ts";
import { medianAndRange, middle, percent, timed } from "./measure.ts";
import { type Family, GROWTH, LIMITS, NATIONAL } from "./portfolio-families.ts";
import { table } from "./table.ts";

/**
 * Prints time, gap and what lists made by hand lose, by family of instances. Run it with
 * `npx tsx bench/portfolio.ts [seeds]`.
 */
const seeds = Number(process.argv[2] ?? 9);

const print = (title: string, header: readonly string[], rows: readonly (readonly string[])[]): void =>
  console.log(`\n${table(title, header, rows)}`);

function solveRow({ name, make }: Family): string[] {
  const times: number[] = [];
  const gaps: number[] = [];
  let exact = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const instance = make(seed);
    const { value, ms } = timed(() => solvePortfolio(instance));
    if (!value.feasible) continue;
    times.push(ms);
    gaps.push(value.gap);
    exact += Number(value.exact);
  }
  return [
    name,
    ...medianAndRange(times),
    percent(middle(gaps), 4),
    percent(Math.max(...gaps), 4),
    `${exact} of ${gaps.length}`,
  ];
}

const HEADER = ["instances", "median ms", "range ms", "median gap", "worst gap", "proved optimal"];

// The first solve compiles the code; it would only blur the table.
for (let seed = 1; seed <= 3; seed++)
  solvePortfolio(national({ seed, applications: 60, groups: 2, budget: 900 }));

print(
  `National size: 1,500 programs, 15 nodes, 3 gold and 12 silver signals, fee steps; ${seeds} instances a row`,
  HEADER,
  NATIONAL.map(solveRow),
);
print("Money, several specialties, own costs, caps", HEADER, LIMITS.map(solveRow));
print("Growth", HEADER, GROWTH.map(solveRow));

const handRows = NATIONAL.slice(0, 8).map(({ name, make }) => {
  const losses = (["likely", "liked", "expected"] as const).map((rule) => {
    const shares = Array.from({ length: seeds }, (_, n) => {
      const instance = make(n + 1);
      return (
        1 -
        portfolioValue(instance, listByHand(instance, rule, instance.maxCount)) /
          solvePortfolio(instance).value
      );
    });
    return percent(middle(shares), 1);
  });
  return [name, ...losses];
});
print(
  "What a list made by hand loses of F (median)",
  ["instances", "likeliest N", "most liked N", "taste times chance"],
  handRows,
);

const frontierTimes = Array.from({ length: seeds }, (_, n) => {
  const instance = national({ seed: n + 1, applications: 200, taste: 0.4, groups: 2 });
  const { value, ms } = timed(() =>
    frontierOf(
      instance,
      Array.from({ length: 20 }, (_, step) => 10 * (step + 1)),
    ),
  );
  const full = solvePortfolio(instance).value;
  return { ms, loss: 1 - value.at(-1)!.value / full };
});
print(
  "Frontier of 20 sizes up to 200 applications",
  ["", "median ms", "worst ms", "worst loss at the last size"],
  [
    [
      "two specialties",
      middle(frontierTimes.map((run) => run.ms)).toFixed(0),
      Math.max(...frontierTimes.map((run) => run.ms)).toFixed(0),
      percent(Math.max(...frontierTimes.map((run) => run.loss)), 4),
    ],
  ],
);

const instance = national({ seed: 1, applications: 120, taste: 0.4 });
const heap = () => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};
for (let run = 0; run < 5; run++) solvePortfolio(instance);
const before = heap();
for (let run = 0; run < 30; run++) solvePortfolio(instance);
const forced = "gc" in globalThis ? "" : " (run node with --expose-gc for a forced collection)";
console.log(`\nHeap after 30 more solves: ${(heap() - before).toFixed(1)} MB more${forced}`);
