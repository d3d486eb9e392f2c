import type { Takes } from "@smartpick/core";
import { jsonSchemaOf } from "../json-schema-of.ts";
import { PROJECT_SCHEMA } from "./project-schema.ts";

/**
 * The JSON Schema (draft 2020-12) of `smartpick/project@1`. What it accepts the parser accepts too, days in an impossible
 * order apart; the parser also takes other spellings. `describe` gives the words for what a field takes.
 */
export function projectJsonSchema(
  describe: (takes: Takes) => string = () => "",
): Readonly<Record<string, unknown>> {
  return {
    $id: "smartpick/project@1",
    title: "SmartPick project",
    ...jsonSchemaOf(PROJECT_SCHEMA, describe),
  };
}
