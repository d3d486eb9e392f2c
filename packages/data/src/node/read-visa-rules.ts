import { existsSync } from "node:fs";
import { join } from "node:path";
import { COUNTRIES, type Source, type VisaRule } from "@smartpick/core";
import { z } from "zod";
import { readYaml } from "./read-yaml.ts";
import type { Faults } from "./table-fault.ts";

const TABLE = "visa/rules.yaml";

const isoDate = z.iso.date().nullable();

const visaRulesSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"),
    title: z.string().min(3),
    says: z.string().min(10),
    nationalities: z.array(z.enum(COUNTRIES.map(({ code }) => code))),
    visas: z.array(z.enum(["j1", "h1b"])),
    otherVisas: z.enum(["no", "unknown"]),
    place: z.enum(["entering", "outside", "anywhere"]),
    status: z.enum(["in-force", "not-collected", "in-court", "lapsed", "may-be-asked"]),
    from: isoDate,
    until: isoDate,
    verified: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a year, a month or a date such as 2026-02-02"),
    trust: z.enum(["official", "second-hand"]),
    source: z.string(),
    events: z.array(z.strictObject({ date: z.iso.date(), what: z.string() })),
    notFound: z.string().nullable(),
  }),
);

/** Reads `data/visa/rules.yaml`, none where there is no file. An id twice, a nationality twice, an unknown source are faults. */
export function readVisaRules(
  data: string,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): readonly VisaRule[] {
  const path = join(data, TABLE);
  if (!existsSync(path)) return [];
  const rules = readYaml(path, TABLE, visaRulesSchema, faults) ?? [];
  const seen = new Set<string>();
  for (const { id, source, nationalities, from, until } of rules) {
    if (seen.has(id)) faults.add(TABLE, id, "id", id, "each id once");
    seen.add(id);
    if (!sources.has(source)) faults.add(TABLE, id, "source", source, "the id of a file in data/sources");
    if (new Set(nationalities).size < nationalities.length)
      faults.add(TABLE, id, "nationalities", null, "each nationality once");
    if (from !== null && until !== null && until < from)
      faults.add(TABLE, id, "until", until, `a day from ${from} on`);
  }
  return rules;
}
