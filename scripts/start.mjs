/**
 * `npm start`: builds and serves the web app on localhost, prints its address, and prints the plan of the example
 * applicant, so that the main job is seen done at once. PORT chooses the port; a taken port moves to the next.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (args) => spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });

const built = run(["scripts/build.mjs", "--web"]);
if (built.status !== 0) process.exit(built.status ?? 1);

const { preview } = await import("vite");
const server = await preview({
  root: `${root}/apps/web`,
  logLevel: "error",
  preview: { host: "localhost", port: Number(process.env.PORT) || 4173, strictPort: false, open: false },
});
const address = server.resolvedUrls?.local[0] ?? "http://localhost:4173/";

const example = "examples/low-score-informatics.yaml";
console.log(`\nThe plan of an example applicant (${example}):\n`);
const planned = run(["apps/cli/bin/smartpick.mjs", "plan", example]);
if (planned.status !== 0) {
  await server.close();
  process.exit(planned.status ?? 1);
}
console.log(
  `\nYour own list: open ${address} in a browser. Your answers stay on your machine. Stop with Ctrl+C.`,
);
