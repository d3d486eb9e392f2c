/**
 * Builds what the commands need: the packages and the CLI (`dist/`), the CLI's bundle, and the facts from `data/`.
 * With `--web` the web app as well. The install runs it, so that every command works after `npm ci` alone.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const steps = [
  ["Building the packages", ["node_modules/@typescript/native/bin/tsc", "-b"]],
  ["Bundling the command line", ["scripts/bundle-cli.mjs"]],
  ["Building the word list", ["packages/coach/scripts/build-words.mjs"]],
  ["Building the facts", ["packages/data/dist/node/build-cli.js"]],
];
if (process.argv.includes("--web")) {
  steps.push([
    "Building the web app",
    ["node_modules/vite/bin/vite.js", "build", "apps/web", "--logLevel", "warn"],
  ]);
}

if (!existsSync(`${root}/node_modules/@typescript/native`)) {
  console.error("The build tools are not installed. Run npm ci (without --omit=dev), then try again.");
  process.exit(1);
}
for (const [words, args] of steps) {
  console.log(`${words} …`);
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
