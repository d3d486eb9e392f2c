import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import type { z } from "zod";
import type { Faults } from "./table-fault.ts";

/** Reads a YAML file and checks it against a schema; on failure adds faults that name the key and returns `null`. */
export function readYaml<T extends z.ZodType>(
  path: string,
  table: string,
  schema: T,
  faults: Faults,
): z.output<T> | null {
  const document = parseDocument(readFileSync(path, "utf8"));
  for (const error of document.errors) {
    faults.add(table, `line ${error.linePos?.[0].line ?? "?"}`, null, null, `valid YAML (${error.code})`);
  }
  if (document.errors.length > 0) return null;
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    faults.add(table, null, issue.path.join(".") || null, null, issue.message);
  }
  return null;
}
