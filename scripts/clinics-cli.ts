/**
 * `npm run -s clinics -- [--clinics=N] [--write]`: how often the analysis of synthetic clinics holds their truth, and what
 * the identifier check finds of the planted sets. `--write` writes `docs/method/clinics-measured.md`.
 */
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { CLINIC_KINDS } from "@smartpick/answers";
import { type Coverage, coverageOf } from "../packages/quality/test/clinics/coverage.ts";
import { DEV_SET } from "../packages/quality/test/identifiers/dev-set.ts";
import { ELEVENTH_SET } from "../packages/quality/test/identifiers/eleventh-set.ts";
import { FIFTH_SET } from "../packages/quality/test/identifiers/fifth-set.ts";
import { FOURTH_SET } from "../packages/quality/test/identifiers/fourth-set.ts";
import { HELD_OUT_SET } from "../packages/quality/test/identifiers/held-out-set.ts";
import { EIGHTH_SET, SEVENTH_SET, SIXTH_SET } from "../packages/quality/test/identifiers/made-set.ts";
import { measured } from "../packages/quality/test/identifiers/measure.ts";
import { NINTH_SET } from "../packages/quality/test/identifiers/ninth-set.ts";
import { TENTH_SET } from "../packages/quality/test/identifiers/tenth-set.ts";
import { THIRD_SET } from "../packages/quality/test/identifiers/third-set.ts";
import { TWELFTH_SET } from "../packages/quality/test/identifiers/twelfth-set.ts";
import { clinicsPage } from "./clinics-page.ts";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const ROWS = 2_000;
const asked = process.argv.find((word) => word.startsWith("--clinics="));
const clinics = asked === undefined ? 1_000 : Number(asked.slice("--clinics=".length));
const seeds = Array.from({ length: clinics }, (_, at) => at + 1);
const given = CLINIC_KINDS.find((kind) => process.argv.includes(`--kind=${kind}`));
if (given !== undefined) {
  console.log(JSON.stringify(coverageOf(given, seeds, ROWS)));
  process.exit();
}

// Each kind in a process of its own: a thousand clinics take minutes.
const program = process.argv[1] ?? "";
const coverage: Coverage[] = [];
for (const { stdout } of await Promise.all(
  CLINIC_KINDS.map((kind) =>
    promisify(execFile)(process.execPath, [
      ...process.execArgv,
      program,
      `--kind=${kind}`,
      `--clinics=${clinics}`,
    ]),
  ),
))
  coverage.push(...(JSON.parse(stdout) as Coverage[]));
const page = clinicsPage(coverage, clinics, ROWS, [
  { name: "first, made with", first: "not counted", now: measured(DEV_SET) },
  { name: "second", first: "48 of 50, 0 false alarms in 968", now: measured(HELD_OUT_SET) },
  {
    name: "third",
    first: "46 of 50, 24 false alarms in 1,043 (3 different cells)",
    now: measured(THIRD_SET),
  },
  { name: "fourth", first: "48 of 50, 0 false alarms in 1,026", now: measured(FOURTH_SET) },
  { name: "fifth", first: "46 of 50, 0 false alarms in 1,101", now: measured(FIFTH_SET) },
  {
    name: "sixth",
    first: "44 of 50, 7 false alarms in 1,067 (2 different cells)",
    now: measured(SIXTH_SET),
  },
  {
    name: "seventh",
    first: "47 of 50, 2 false alarms in 1,066 (1 cell twice)",
    now: measured(SEVENTH_SET),
  },
  { name: "eighth", first: "46 of 50, 1 false alarm in 1,005", now: measured(EIGHTH_SET) },
  {
    name: "ninth, by another writer",
    first: "40 of 50, 9 false alarms in 1,003 (1 value nine times)",
    now: measured(NINTH_SET),
  },
  {
    name: "tenth, by the same",
    first: "47 of 50, 0 false alarms in 1,004",
    now: measured(TENTH_SET),
  },
  {
    name: "eleventh, by a third writer",
    first: "49 of 50, 2 false alarms in 1,068 (1 cell twice)",
    now: measured(ELEVENTH_SET),
  },
  {
    name: "twelfth, by the same",
    first: "48 of 50, 25 false alarms in 1,067 (4 different cells)",
    now: measured(TWELFTH_SET),
  },
]);
console.log(page);
if (process.argv.includes("--write")) writeFileSync("docs/method/clinics-measured.md", page);
