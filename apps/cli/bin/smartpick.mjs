#!/usr/bin/env node
// Kept in plain JavaScript that an old Node can read, so that it can say which Node is needed.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);
const main = new URL("../dist/bundle/main.js", import.meta.url);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `SmartPick needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer Node, then run the command again.\n`,
  );
  process.exitCode = 1;
} else if (!existsSync(fileURLToPath(main))) {
  process.stderr.write("SmartPick is not built yet. In its folder, run: npm run build\n");
  process.exitCode = 1;
} else {
  const { runInProcess } = await import(main.href);
  await runInProcess();
}
