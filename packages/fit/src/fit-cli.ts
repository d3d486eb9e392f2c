import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { COMING_SEASON, fitAll } from "./fit.ts";
import { writeHurdles } from "./hurdles/write-hurdles.ts";
import { FULL, QUICK, simulationPage } from "./simulation/simulation-page.ts";

/** Runs the fit from the command line; exit status 2 with a plain message when the input is refused. */
function main(): void {
  const options = {
    facts: { type: "string" },
    data: { type: "string" },
    docs: { type: "string" },
    simulate: { type: "boolean" },
    quick: { type: "boolean" },
    hurdles: { type: "boolean" },
    seed: { type: "string", default: "1" },
  } as const;
  let values: {
    facts?: string | undefined;
    data?: string | undefined;
    docs?: string | undefined;
    simulate?: boolean | undefined;
    quick?: boolean | undefined;
    hurdles?: boolean | undefined;
    seed: string;
  };
  try {
    values = parseArgs({ options }).values;
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
  const docs = values.docs ?? fileURLToPath(new URL("../../../docs", import.meta.url));
  const started = Date.now();
  const progress = (what: string) =>
    process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}\n`);
  if (values.quick === true && values.simulate !== true) refuse("--quick: only together with --simulate");
  if (values.facts === undefined) refuse("--facts FOLDER is missing: the folder of the raw tables");
  if (!existsSync(join(values.facts, "programs", "programs.csv"))) {
    refuse(`--facts ${values.facts}: expected a folder that holds programs/programs.csv`);
  }
  const seed = Number(values.seed);
  if (!Number.isInteger(seed) || seed < 0) refuse(`--seed ${values.seed}: expected a whole number from 0`);
  const data = values.data ?? fileURLToPath(new URL("../../../data", import.meta.url));
  if (values.simulate === true) {
    const from = { facts: values.facts, data, season: COMING_SEASON };
    const page = simulationPage(from, values.quick === true ? QUICK : FULL, progress);
    writeFileSync(join(docs, "method", "simulation.md"), page);
  } else if (values.hurdles === true) writeHurdles(values.facts, data);
  else fitAll({ facts: values.facts, data, docs, seed, progress });
  progress("done");
}

function refuse(message: string): never {
  process.stderr.write(`fit: ${message}\n`);
  process.exit(2);
}

main();
