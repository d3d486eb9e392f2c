import { join } from "node:path";
import type { Source } from "@smartpick/core";
import { z } from "zod";
import type { BundleColumn, FactsBundle } from "../bundle.ts";
import { readYaml } from "./read-yaml.ts";
import type { Faults } from "./table-fault.ts";

const schema = z.strictObject({
  /** Programs that no doubt hangs on, counted once whatever their tracks. */
  programsAtLeast: z.number().int(),
  sums: z.array(
    z.strictObject({
      field: z.string(),
      specialty: z.string(),
      tracks: z.array(z.string()),
      published: z.number().int(),
      /** `within`: the sum may differ by the tolerance. `at-most`: a part of the whole, it may only stay below. */
      bound: z.enum(["within", "at-most"]),
      tolerancePercent: z.number().min(0),
      source: z.string(),
    }),
  ),
});

/** A published total beside the ledger's own sum. */
export interface ControlSum {
  readonly field: string;
  readonly specialty: string;
  readonly tracks: readonly string[];
  readonly published: number;
  readonly sum: number;
  readonly bound: "within" | "at-most";
  readonly tolerancePercent: number;
  readonly source: string;
}

/** Adds up the full bundle as `controls.yaml` asks; a sum outside its tolerance is a fault. */
export function checkControls(
  data: string,
  bundle: FactsBundle,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): readonly ControlSum[] {
  const table = "programs/controls.yaml";
  const controls = readYaml(join(data, table), table, schema, faults);
  if (!controls) return [];
  const sure = bundle.ids.filter((id, row) => !id.includes("/") && bundle.doubt[row] === -1).length;
  if (sure < controls.programsAtLeast) {
    faults.add(
      table,
      null,
      "programsAtLeast",
      sure,
      `at least ${controls.programsAtLeast} programs without doubt`,
    );
  }
  return controls.sums.map((control) => {
    const sum = sumOf(bundle, control.field, control.specialty, control.tracks);
    if (!sources.has(control.source)) {
      faults.add(table, control.specialty, "source", control.source, "the id of a file in data/sources");
    }
    const allowed = (control.published * control.tolerancePercent) / 100;
    const over = sum - control.published;
    if (over > allowed || (control.bound === "within" && -over > allowed)) {
      const where = `${control.field} ${control.specialty} ${control.tracks.join("+")}`;
      faults.add(
        table,
        where,
        "sum",
        sum,
        `${control.bound} ${control.tolerancePercent} % of ${control.published}`,
      );
    }
    return { ...control, sum };
  });
}

function sumOf(bundle: FactsBundle, field: string, specialty: string, tracks: readonly string[]): number {
  const values = bundle.columns[field]?.values ?? [];
  let sum = 0;
  values.forEach((value, row) => {
    if (typeof value !== "number" || wordAt(bundle.columns.specialty, row) !== specialty) return;
    if (tracks.includes(String(wordAt(bundle.columns.track, row)))) sum += value;
  });
  return sum;
}

/** The value of a column at a row, words looked up. */
export function wordAt(column: BundleColumn | undefined, row: number): unknown {
  const value = column?.values[row] ?? null;
  return column?.words && typeof value === "number" ? (column.words[value] ?? null) : value;
}
