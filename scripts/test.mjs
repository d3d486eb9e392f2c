/**
 * `npm test`: format and lint, types, boundaries, dead code, unit and property tests, then journeys in a real
 * browser. Stops at the first step that fails and says which one.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = "node_modules/@typescript/native/bin/tsc";
const steps = [
  ["build", ["scripts/build.mjs", "--web"]],
  ["format and lint", ["node_modules/@biomejs/biome/bin/biome", "ci", "."]],
  ["types of tests and scripts", [tsc, "-p", "tsconfig.test.json"]],
  ["types of the web app", [tsc, "-p", "apps/web"]],
  ["boundaries", ["scripts/boundaries.mjs"]],
  ["dead code", ["node_modules/knip/bin/knip.js", "--no-progress"]],
  ["unit and property tests", ["node_modules/vitest/vitest.mjs", "run", "--project", "unit"]],
  ["journeys in a browser", ["node_modules/vitest/vitest.mjs", "run", "--project", "e2e"]],
];

const started = Date.now();
for (const [name, args] of steps) {
  const from = Date.now();
  console.log(`\n== ${name}`);
  const run = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, SMARTPICK_WEB_BUILT: "1" },
  });
  if (run.status !== 0) {
    console.error(`\n${name}: failed.`);
    process.exit(run.status ?? 1);
  }
  console.log(`${name}: done in ${((Date.now() - from) / 1000).toFixed(1)} s`);
}
console.log(`\nAll ${steps.length} steps passed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
