import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  COMPETENCY_DOMAINS,
  type InformaticsFacts,
  PATHWAY_STAGES,
  type Rights,
  type Source,
} from "@smartpick/core";
import type { z } from "zod";
import {
  competenciesSchema,
  credentialsSchema,
  datasetsSchema,
  venuesSchema,
} from "./informatics-schemas.ts";
import { readYaml } from "./read-yaml.ts";
import type { Faults } from "./table-fault.ts";

interface Row {
  readonly id: string;
  readonly source: string | null;
}

/**
 * Reads the tables of `data/informatics` for an informatics profile, `null` where they are not there. An id twice, an unknown
 * source, a domain that is missing, a stage without expectation are faults.
 */
export function readInformatics(
  data: string,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): InformaticsFacts | null {
  const read = <T extends z.ZodType>(name: string, schema: T): z.output<T> | null => {
    const table = `informatics/${name}.yaml`;
    const path = join(data, table);
    return existsSync(path) ? readYaml(path, table, schema, faults) : null;
  };
  const competencies = read("competencies", competenciesSchema);
  if (competencies === null) return null;
  const credentials = read("credentials", credentialsSchema) ?? [];
  const datasets = read("datasets", datasetsSchema) ?? [];
  const venues = read("venues", venuesSchema) ?? [];
  const { domains, expectations } = competencies;
  checkRows("competencies", [...domains, ...expectations], sources, faults);
  checkRows("credentials", credentials, sources, faults);
  checkRows("datasets", datasets, sources, faults);
  checkRows("venues", venues, sources, faults);
  const missing = (what: string, id: string): void =>
    faults.add("informatics/competencies.yaml", id, what, id, `one row at least for each ${what}`);
  for (const id of COMPETENCY_DOMAINS) if (!domains.some((one) => one.id === id)) missing("domain", id);
  for (const stage of PATHWAY_STAGES)
    if (!expectations.some((one) => one.stage === stage)) missing("stage", stage);
  return { domains, expectations, credentials, datasets, venues };
}

/** The tables that a build may carry: in the public one no row whose source may only be cited. */
export function informaticsFor(
  { domains, expectations, credentials, datasets, venues }: InformaticsFacts,
  sources: ReadonlyMap<string, Source>,
  rights: Rights,
): InformaticsFacts {
  const mayLeave = ({ source }: { readonly source: string | null }): boolean => {
    const allowed = source === null ? "public" : sources.get(source)?.rights;
    return allowed === "open" || allowed === "public" || (rights === "full" && allowed === "cited");
  };
  return {
    domains: domains.filter(mayLeave),
    expectations: expectations.filter(mayLeave),
    credentials: credentials.filter(mayLeave),
    datasets: datasets.filter(mayLeave),
    venues: venues.filter(mayLeave),
  };
}

function checkRows(
  name: string,
  rows: readonly Row[],
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): void {
  const table = `informatics/${name}.yaml`;
  const seen = new Set<string>();
  for (const { id, source } of rows) {
    if (seen.has(id)) faults.add(table, id, "id", id, "each id once");
    seen.add(id);
    if (source !== null && !sources.has(source))
      faults.add(table, id, "source", source, "the id of a file in data/sources");
  }
}
