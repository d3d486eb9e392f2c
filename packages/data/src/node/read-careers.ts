import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CareersFacts, Source } from "@smartpick/core";
import { processSchema, rolesSchema } from "./careers-schema.ts";
import { readYaml } from "./read-yaml.ts";
import type { Faults } from "./table-fault.ts";

const PROCESS = "informatics/fellowship-process.yaml";
const ROLES = "informatics/roles.yaml";

/**
 * Reads the process of the fellowship and the other roads of `data/informatics`; `null` where one of the files is not there.
 * An id twice, an unknown source, a share beside its count, and a range upside down are faults.
 */
export function readCareers(
  data: string,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): CareersFacts | null {
  if (![PROCESS, ROLES].every((table) => existsSync(join(data, table)))) return null;
  const process = readYaml(join(data, PROCESS), PROCESS, processSchema, faults);
  const roles = readYaml(join(data, ROLES), ROLES, rolesSchema, faults);
  if (process === null || roles === null) return null;
  for (const [table, file] of [
    [PROCESS, process],
    [ROLES, roles],
  ] as const)
    for (const [row, source] of sourcesIn(file))
      if (!sources.has(source)) faults.add(table, row, "source", source, "the id of a file in data/sources");
  const { steps, requirements, lookedFor, rules, unknown } = process;
  for (const list of [steps, requirements, lookedFor, rules, unknown]) eachOnce(PROCESS, list, faults);
  for (const list of [roles.general, roles.roles, roles.clocks, roles.keepsOpen])
    eachOnce(ROLES, list, faults);
  for (const { id, count, of, share } of process.figures) {
    if ((count === null) === (share === null))
      faults.add(PROCESS, id, "count", count, "either a count or a share");
    if (count !== null && count > of) faults.add(PROCESS, id, "count", count, `at most ${of}`);
  }
  for (const { id, low, high } of process.counts)
    if (low !== null && high !== null && low > high) faults.add(PROCESS, id, "low", low, `at most ${high}`);
  const { general: permits, ...rest } = roles;
  const { miles, source } = process.near;
  return { process: { ...process, near: { miles, source } }, permits, ...rest };
}

/** The same with the figures that a build may carry: `cited` ones stay out of the public build. */
export function careersFor(
  careers: CareersFacts,
  rights: "full" | "public",
  sources: ReadonlyMap<string, Source>,
): CareersFacts {
  if (rights === "full") return careers;
  const may = ({ source }: { readonly source: string }): boolean => sources.get(source)?.rights !== "cited";
  const { process } = careers;
  const { lookedFor, figures, counts } = process;
  return {
    ...careers,
    process: {
      ...process,
      lookedFor: lookedFor.filter(may),
      figures: figures.filter(may),
      counts: counts.filter(may),
    },
  };
}

/** Every source named in a file, each with the id of the entry nearest above it. */
function* sourcesIn(value: unknown, row = ""): Generator<readonly [string, string]> {
  if (Array.isArray(value)) for (const item of value) yield* sourcesIn(item, row);
  else if (typeof value === "object" && value !== null) {
    const entry = value as Readonly<Record<string, unknown>>;
    const id = typeof entry.id === "string" ? entry.id : row;
    for (const [key, item] of Object.entries(entry)) {
      if (key === "source" && typeof item === "string") yield [id, item];
      else if (key === "sources") for (const source of item as readonly string[]) yield [id, source];
      else yield* sourcesIn(item, id);
    }
  }
}

function eachOnce(table: string, list: readonly { readonly id: string }[], faults: Faults): void {
  const seen = new Set<string>();
  for (const { id } of list) {
    if (seen.has(id)) faults.add(table, id, "id", id, "each id once");
    seen.add(id);
  }
}
