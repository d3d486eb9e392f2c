import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Calibration } from "@smartpick/core";
import type { Faults } from "./table-fault.ts";

const FILE = "estimates/calibration.json";
const SCHEMA: Calibration["schema"] = "smartpick/calibration@1";

/** Puts the calibration document of a data folder beside the bundles, for the app; a folder without one has none to show. */
export function copyCalibration(data: string, out: string, faults: Faults): void {
  const path = join(data, FILE);
  if (!existsSync(path)) return;
  const text = readFileSync(path, "utf8");
  const schema = schemaOf(text);
  if (schema === SCHEMA) writeFileSync(join(out, "calibration.json"), text);
  else faults.add(FILE, null, "schema", String(schema), SCHEMA);
}

function schemaOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly schema?: unknown } | null)?.schema;
  } catch {
    return "text that is no JSON";
  }
}
