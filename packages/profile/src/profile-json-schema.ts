import type { Takes } from "@smartpick/core";
import { jsonSchemaOf } from "./json-schema-of.ts";
import { PROFILE_SCHEMA } from "./schema.ts";

/**
 * The JSON Schema (draft 2020-12) of `smartpick/profile@1`, for editors and other programs. It knows the canonical
 * names alone: what it accepts the parser accepts too, contradictions apart; the parser also takes aliases. `describe`
 * gives the words for what a field takes.
 */
export function profileJsonSchema(
  describe: (takes: Takes) => string = () => "",
): Readonly<Record<string, unknown>> {
  return {
    $id: "smartpick/profile@1",
    title: "SmartPick profile",
    ...jsonSchemaOf(PROFILE_SCHEMA, describe),
  };
}
