import { existsSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { readCsv } from "./csv.ts";
import type { Faults } from "./table-fault.ts";

/** The rows of a table that fit its schema; what does not fit, and a table that is not there, is a fault. */
export function readTyped<T extends z.ZodType>(
  data: string,
  name: string,
  schema: T,
  faults: Faults,
): z.output<T>[] {
  const path = join(data, name);
  if (!existsSync(path)) {
    faults.add(name, null, null, null, "a file of this name");
    return [];
  }
  return readCsv(path).flatMap((row, index) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return [parsed.data];
    for (const issue of parsed.error.issues) {
      const column = String(issue.path[0] ?? "");
      const shape = (schema as unknown as { shape?: Record<string, z.ZodType> }).shape;
      const accepts = shape?.[column]?.description ?? issue.message;
      faults.add(name, row.id || `line ${index + 2}`, column, row[column], accepts);
    }
    return [];
  });
}
