import { profileJsonSchema } from "@smartpick/profile";
import { takesWords } from "@smartpick/report";
import { type ZodType, z } from "zod";
import { benchSchema } from "./bench-schema.ts";
import { calibrationSchema } from "./calibration-schema.ts";
import { chancesSchema } from "./chances-schema.ts";
import { factsSchema } from "./facts-schema.ts";
import { forecastSchema } from "./forecast-schema.ts";
import { planSchema } from "./plan-schema.ts";
import { portfolioResultSchema, portfolioSchema } from "./portfolio-schema.ts";
import { specialtiesSchema } from "./specialties-schema.ts";

/** The formats whose JSON Schema can be printed. */
export const SCHEMA_NAMES = [
  "profile",
  "plan",
  "forecast",
  "chances",
  "specialties",
  "facts",
  "portfolio",
  "portfolio-result",
  "bench",
  "calibration",
] as const;

export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The checkers of the outputs, by format name. */
export const OUTPUT_SCHEMAS: Readonly<Record<Exclude<SchemaName, "profile">, ZodType>> = {
  plan: planSchema,
  forecast: forecastSchema,
  chances: chancesSchema,
  specialties: specialtiesSchema,
  facts: factsSchema,
  portfolio: portfolioSchema,
  "portfolio-result": portfolioResultSchema,
  bench: benchSchema,
  calibration: calibrationSchema,
};

/** The JSON Schema (2020-12) of a format. Later keys of the same version are allowed, as the interfaces promise. */
export function schemaNamed(name: SchemaName): unknown {
  if (name === "profile") return profileJsonSchema(takesWords);
  const document = z.toJSONSchema(OUTPUT_SCHEMAS[name], { io: "input" });
  return { $id: `smartpick/${name}@1`, title: `SmartPick ${name}`, ...document };
}
