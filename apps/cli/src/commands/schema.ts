import type { Command } from "commander";
import type { Io } from "../io.ts";
import { nearestOf } from "../options/nearest.ts";
import { jsonDocument } from "../output/json.ts";
import { Refusal } from "../refusal.ts";

const EXAMPLES = `
Examples:
  smartpick schema
  smartpick schema profile
  smartpick schema plan > plan.schema.json`;

/** Adds `schema NAME`: the JSON Schema of a format. */
export function addSchema(root: Command, io: Io): void {
  root
    .command("schema")
    .description("the JSON Schema of a format; without a name the formats are listed")
    .argument("[name]", "the format; without it the names are listed")
    .option("--json", "accepted for evenness; the output is JSON in any case")
    .addHelpText("after", EXAMPLES)
    .action((name: string | undefined) => schema(name, io));
}

async function schema(name: string | undefined, io: Io): Promise<void> {
  const { SCHEMA_NAMES, schemaNamed } = await import("../output/schema-named.ts");
  if (name === undefined) {
    io.out(`${SCHEMA_NAMES.join("\n")}\n`);
    return;
  }
  const known = SCHEMA_NAMES.find((candidate) => candidate === name);
  if (known === undefined) {
    const near = nearestOf(
      name,
      SCHEMA_NAMES.map((candidate) => [candidate, candidate] as const),
    );
    const hint = near === null ? "" : ` Did you mean ${near}?`;
    throw new Refusal(`schema ${name}: there is no such format. It takes ${SCHEMA_NAMES.join(", ")}.${hint}`);
  }
  io.out(jsonDocument(schemaNamed(known)));
}
