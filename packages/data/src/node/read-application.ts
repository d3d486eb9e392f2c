import { existsSync } from "node:fs";
import { join } from "node:path";
import { APPLICATION_CHOICES, type ApplicationFacts, type Source } from "@smartpick/core";
import { applicationSchema, CHOICE_IDS } from "./application-schema.ts";
import { readYaml } from "./read-yaml.ts";
import type { Faults } from "./table-fault.ts";

/** Reads `data/season/YEAR/application.yaml`; `null` where there is none, or where it has faults. */
export function readApplication(
  data: string,
  year: string,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): ApplicationFacts | null {
  const table = `season/${year}/application.yaml`;
  const path = join(data, table);
  if (!existsSync(path)) return null;
  const file = readYaml(path, table, applicationSchema, faults);
  if (file === null) return null;
  const { season, ...application } = file;
  if (String(season) !== year) faults.add(table, null, "season", season, `${year}, as the folder says`);
  for (const field of APPLICATION_CHOICES) {
    const lists = application.choices.filter((list) => list.field === field);
    const ids = lists.flatMap(({ values }) => values.map(({ id }) => id));
    if (ids.join() !== CHOICE_IDS[field].join())
      faults.add(table, field, "values", ids.join(), CHOICE_IDS[field].join());
  }
  for (const [at, { source }] of [...application.choices, application.gap].entries())
    if (!sources.has(source))
      faults.add(table, String(at), "source", source, "the id of a file in data/sources");
  return application;
}
