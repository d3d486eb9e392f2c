import type { Takes } from "@smartpick/core";
import * as z from "zod/mini";
import { NOTES } from "./field.ts";
import { PROFILE_SCHEMA } from "./schema.ts";

/**
 * The JSON Schema (draft 2020-12) of `smartpick/profile@1`, for editors and other programs. It knows the canonical
 * names alone: what it accepts the parser accepts too, contradictions apart; the parser also takes aliases. `describe`
 * gives the words for what a field takes.
 */
export function profileJsonSchema(
  describe: (takes: Takes) => string = () => "",
): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(PROFILE_SCHEMA, {
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
  return { $id: "smartpick/profile@1", title: "SmartPick profile", ...schema };
}

/** The schema of a group in which a key is told; `null` tells nothing. */
function told(key: string): z.core.JSONSchema.BaseSchema {
  return {
    required: [key],
    properties: { [key]: { type: ["boolean", "number", "string", "array", "object"] } },
  };
}
