import type { Takes } from "@smartpick/core";
import * as z from "zod/mini";
import { NOTES } from "./field.ts";

/** The JSON Schema (draft 2020-12) of a format whose fields have notes; `describe` words what a field takes. */
export function jsonSchemaOf(
  format: z.core.$ZodType,
  describe: (takes: Takes) => string,
): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(format, {
    io: "input",
    target: "draft-2020-12",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const notes = NOTES.get(zodSchema);
      if (notes === undefined) return;
      if (notes.json !== undefined) {
        for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
        Object.assign(jsonSchema, notes.json);
      }
      if (notes.oneOf !== undefined) jsonSchema.anyOf = notes.oneOf.map(told);
      const words = notes.takes.kind === "anything" ? "" : describe(notes.takes);
      if (words !== "") jsonSchema.description = `Takes ${words}.`;
    },
  });
}

/** The schema of a group in which a key is told; `null` tells nothing. */
function told(key: string): z.core.JSONSchema.BaseSchema {
  return {
    required: [key],
    properties: { [key]: { type: ["boolean", "number", "string", "array", "object"] } },
  };
}
