/**
 * `npm start`: builds and serves the web app on localhost, and shows the beginning of the plan of an example applicant, so
 * that the main job is seen done at once. The address stands first and last. PORT chooses the port; a taken port moves to
 * the next. SMARTPICK_WEB_BUILT=1 serves what is built already.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const DEFAULT_PORT = 4173;
const EXAMPLE = "examples/low-score-informatics.yaml";
const ROWS = "12";

if (process.env.SMARTPICK_WEB_BUILT !== "1") {
  console.log("Building SmartPick. This takes a few seconds.");
  const built = spawnSync(process.execPath, ["scripts/build.mjs", "--web"], { cwd: root, stdio: "inherit" });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const { preview } = await import("vite");
const server = await preview({
  root: `${root}/apps/web`,
  logLevel: "error",
  preview: {
    host: "localhost",
    port: process.env.PORT ? Number(process.env.PORT) : DEFAULT_PORT,
    strictPort: false,
    open: false,
  },
});
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error("The web app is not served.");
console.log(`\nOpen ${address}\n`);

console.log(`Working out the plan of an example applicant: ${EXAMPLE}\n`);
// Not in this thread, which answers the browser meanwhile.
const plan = spawn(process.execPath, ["apps/cli/bin/smartpick.mjs", "plan", EXAMPLE, "--rows", ROWS], {
  cwd: root,
  stdio: "inherit",
});
const [status] = await once(plan, "exit");
if (status !== 0) {
  await server.close();
  process.exit(status ?? 1);
}
console.log(`
The whole plan, with costs, signals and sources: npm run -s smartpick -- plan ${EXAMPLE}
Your own plan: your answers stay on your machine. Stop with Ctrl+C.

Open ${address}`);
