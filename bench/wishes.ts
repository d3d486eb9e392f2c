import { solvePortfolio } from "@smartpick/core";
import { national } from "./instances.ts";
import { middle, percent, timed } from "./measure.ts";
import { ODD } from "./odd-families.ts";
import { table } from "./table.ts";

/**
 * Prints how long solves of large and odd instances take beside the time wished for. Run it with
 * `npx tsx bench/wishes.ts [seeds] [milliseconds …]`.
 */
const [seeds = 1, ...given] = process.argv.slice(2).map(Number);
const wishes = given.length > 0 ? given : [200, 1000];

// The first solves compile the code; they would only blur the table.
for (let seed = 1; seed <= 3; seed++)
  solvePortfolio(national({ seed, applications: 1500, groups: 3, budget: 1800 }));

const rows = ODD.flatMap(({ name, make }) =>
  wishes.map((milliseconds) => {
    const runs = Array.from({ length: seeds }, (_, n) => {
      const instance = make(n + 1);
      return timed(() => solvePortfolio(instance, { milliseconds }));
    });
    return [
      name,
      String(milliseconds),
      middle(runs.map(({ ms }) => ms)).toFixed(0),
      middle(runs.map(({ value }) => value.value)).toFixed(7),
      percent(middle(runs.map(({ value }) => value.gap)), 4),
    ];
  }),
);
console.log(
  table(
    `A wish for time and what it took (median of ${seeds})`,
    ["instances", "wish ms", "ms", "F", "gap"],
    rows,
  ),
);
