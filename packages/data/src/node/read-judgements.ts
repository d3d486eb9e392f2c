import { existsSync } from "node:fs";
import { join } from "node:path";
import { JUDGEMENT_IDS, type Judgements, type Source } from "@smartpick/core";
import { type JudgementEntry, judgementsSchema } from "./judgement-schema.ts";
import { readYaml } from "./read-yaml.ts";
import type { Faults } from "./table-fault.ts";

const FILE = "judgements.yaml";

/** The entries of `judgements.yaml`. An id that is missing or stands twice is a fault, and so is an unknown source. */
export function readJudgements(
  data: string,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): readonly JudgementEntry[] {
  const path = join(data, FILE);
  if (!existsSync(path)) {
    faults.add(FILE, null, null, null, "a file of this name");
    return [];
  }
  const entries = readYaml(path, FILE, judgementsSchema, faults);
  if (entries === null) return [];
  for (const id of JUDGEMENT_IDS) {
    const found = entries.filter((entry) => entry.id === id).length;
    if (found !== 1) faults.add(FILE, id, "id", found === 0 ? null : `${found} times`, "one entry");
  }
  for (const { id, sources: cited } of entries) {
    for (const source of cited) {
      if (!sources.has(source)) faults.add(FILE, id, "source", source, "the id of a file in data/sources");
    }
  }
  return entries;
}

/** The values by id, as core reads them. The entries were checked by `readJudgements`. */
export function judgementValues(entries: readonly JudgementEntry[]): Judgements {
  return Object.fromEntries(entries.map(({ id, value }) => [id, value])) as unknown as Judgements;
}
