/** Checks who imports whom, and that the check saw the modules: a checker that reads nothing passes everything. */

import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
const config = createRequire(import.meta.url)(`${root}/.dependency-cruiser.cjs`);
const rooms = ["packages", "apps"].flatMap((parent) =>
  readdirSync(parent).map((name) => `${parent}/${name}/src`),
);
const { output } = await cruise(
  rooms,
  { ...config.options, ruleSet: { forbidden: config.forbidden }, validate: true },
  { ...config.options.enhancedResolveOptions },
  { tsConfig: extractTSConfig("tsconfig.test.json") },
);

let failed = false;
for (const room of rooms) {
  const seen = output.modules.filter((module) => module.source.startsWith(`${room}/`)).length;
  console.log(`${room}: ${seen} modules`);
  if (seen === 0) {
    console.error(`No module of ${room} was read, so nothing about it is proved.`);
    failed = true;
  }
}
const crossings = output.modules.reduce(
  (sum, module) =>
    sum +
    module.dependencies.filter(
      (d) =>
        d.resolved.startsWith("packages/") &&
        !d.resolved.startsWith(module.source.split("/").slice(0, 2).join("/")),
    ).length,
  0,
);
console.log(`imports between rooms seen: ${crossings}`);
if (crossings === 0) {
  console.error("No import between rooms was resolved, so the boundaries are not proved.");
  failed = true;
}
for (const violation of output.summary.violations) {
  console.error(`${violation.rule.name}: ${violation.from} imports ${violation.to}`);
  failed = true;
}
process.exit(failed ? 1 : 0);
