/**
 * `npm test`: format and lint, types, boundaries, dead code, unit and property tests, then journeys in a real
 * browser. Stops at the first step that fails and says which one.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = "node_modules/@typescript/native/bin/tsc";

/** Steps of one line run side by side: each of them keeps one core busy. */
const lines = [
  [
    ["build", ["scripts/build.mjs", "--web"]],
    ["format and lint", ["node_modules/@biomejs/biome/bin/biome", "ci", "."]],
  ],
  [
    ["types of tests and scripts", [tsc, "-p", "tsconfig.test.json"]],
    ["boundaries", ["scripts/boundaries.mjs"]],
  ],
  [
    ["types of the web app", [tsc, "-p", "apps/web"]],
    ["dead code", ["node_modules/knip/bin/knip.js", "--no-progress"]],
  ],
  [["unit and property tests", ["node_modules/vitest/vitest.mjs", "run", "--project", "unit"]]],
  [["journeys in a browser", ["node_modules/vitest/vitest.mjs", "run", "--project", "e2e"]]],
];

/** Runs a step; resolves with its status and, of a step that is not alone, all that it said. */
function run([name, args], isAlone) {
  const from = Date.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: isAlone ? "inherit" : ["ignore", "pipe", "pipe"],
    env: { ...process.env, SMARTPICK_WEB_BUILT: "1" },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => said.push(text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      resolve({ name, status, said: Buffer.concat(said).toString(), seconds: (Date.now() - from) / 1000 });
    });
  });
}

const started = Date.now();
for (const steps of lines) {
  console.log(`\n== ${steps.map(([name]) => name).join(" · ")}`);
  const done = await Promise.all(steps.map((step) => run(step, steps.length === 1)));
  for (const { name, status, said, seconds } of done) {
    process.stdout.write(said);
    if (status === 0) console.log(`${name}: done in ${seconds.toFixed(1)} s`);
  }
  const failed = done.find(({ status }) => status !== 0);
  if (failed) {
    console.error(`\n${failed.name}: failed.`);
    process.exit(failed.status ?? 1);
  }
}
const count = lines.flat().length;
console.log(`\nAll ${count} steps passed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
