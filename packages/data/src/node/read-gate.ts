import { existsSync } from "node:fs";
import { join } from "node:path";
import type { GateFacts, Source } from "@smartpick/core";
import { gateSchema } from "./gate-schema.ts";
import { readYaml } from "./read-yaml.ts";
import type { Faults } from "./table-fault.ts";

/** Reads `data/season/YEAR/gate.yaml`; `null` where there is none, or where it has faults. */
export function readGate(
  data: string,
  year: string,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): GateFacts | null {
  const table = `season/${year}/gate.yaml`;
  const path = join(data, table);
  if (!existsSync(path)) return null;
  const file = readYaml(path, table, gateSchema, faults);
  if (file === null) return null;
  const { season, ...gate } = file;
  if (String(season) !== year) faults.add(table, null, "season", season, `${year}, as the folder says`);
  for (const [at, { source }] of [...gate.rules, ...gate.passing].entries())
    if (!sources.has(source))
      faults.add(table, String(at), "source", source, "the id of a file in data/sources");
  return gate;
}
