import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const require = createRequire(import.meta.url);
const home = fileURLToPath(new URL("..", import.meta.url));
const { inRoom } = require("./core-rooms.cjs");

/**
 * Who imports whom under `root`, held to the rules of this repository: modules seen by room, imports between rooms, and
 * every fault as a sentence. That nothing was seen of a room is a fault.
 *
 * @param {string} root
 * @returns {Promise<{ seen: Map<string, number>, crossings: number, faults: string[] }>}
 */
export async function boundariesOf(root) {
  const config = require(join(home, ".dependency-cruiser.cjs"));
  const rooms = ["packages", "apps"].flatMap((parent) =>
    existsSync(join(root, parent))
      ? readdirSync(join(root, parent)).map((name) => `${parent}/${name}/src`)
      : [],
  );
  const { output } = await cruise(
    rooms,
    { ...config.options, baseDir: root, ruleSet: { forbidden: config.forbidden }, validate: true },
    { ...config.options.enhancedResolveOptions },
    { tsConfig: extractTSConfig(join(home, "tsconfig.test.json")) },
  );
  const { modules, summary } = output;
  const seen = new Map(
    rooms.map((room) => [room, modules.filter(({ source }) => source.startsWith(`${room}/`)).length]),
  );
  const crossings = modules.flatMap(({ source, dependencies }) => {
    const own = source.split("/").slice(0, 2).join("/");
    return dependencies.filter(
      ({ resolved }) => resolved.startsWith("packages/") && !resolved.startsWith(own),
    );
  }).length;
  const unseen = [...seen].filter(([, count]) => count === 0);
  const lost = modules.filter(({ source }) => source.startsWith("packages/core/src/") && !inRoom(source));
  return {
    seen,
    crossings,
    faults: [
      ...unseen.map(([room]) => `No module of ${room} was read, so nothing about it is proved.`),
      ...(crossings === 0 ? ["No import between rooms was resolved, so the boundaries are not proved."] : []),
      ...lost.map(({ source }) => `${source} stands in no room of scripts/core-rooms.cjs.`),
      ...summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} imports ${to}`),
    ],
  };
}
