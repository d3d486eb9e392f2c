import { existsSync } from "node:fs";
import { join } from "node:path";
import type { LetterFacts, Source } from "@smartpick/core";
import { lettersSchema } from "./letters-schema.ts";
import { readYaml } from "./read-yaml.ts";
import type { Faults } from "./table-fault.ts";

/** Reads `data/season/YEAR/letters.yaml`; `null` where there is none, or where it has faults. */
export function readLetters(
  data: string,
  year: string,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): LetterFacts | null {
  const table = `season/${year}/letters.yaml`;
  const path = join(data, table);
  if (!existsSync(path)) return null;
  const file = readYaml(path, table, lettersSchema, faults);
  if (file === null) return null;
  const { season, ...letters } = file;
  if (String(season) !== year) faults.add(table, null, "season", season, `${year}, as the folder says`);
  const { askAhead, portal, standard, steps } = letters;
  for (const [at, { source }] of [askAhead, portal, standard, ...steps].entries())
    if (!sources.has(source))
      faults.add(table, String(at), "source", source, "the id of a file in data/sources");
  return letters;
}
