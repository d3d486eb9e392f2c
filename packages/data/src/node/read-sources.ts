import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "@smartpick/core";
import { readYaml } from "./read-yaml.ts";
import { sourceSchema } from "./source-schema.ts";
import type { Faults } from "./table-fault.ts";

/** Reads every source of `data/sources/`, by id; a file whose name is not its id is a fault. */
export function readSources(data: string, faults: Faults): ReadonlyMap<string, Source> {
  const folder = join(data, "sources");
  const sources = new Map<string, Source>();
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
  for (const file of files.sort()) {
    const table = `sources/${file}`;
    const source = readYaml(join(folder, file), table, sourceSchema, faults);
    if (!source) continue;
    if (`${source.id}.yaml` !== file)
      faults.add(table, null, "id", source.id, `the file's name without .yaml`);
    sources.set(source.id, source);
  }
  return sources;
}
