import { ANSWER_NAMES, answerJsonSchema } from "@smartpick/answers";
import { profileJsonSchema, projectJsonSchema } from "@smartpick/profile";
import { takesWords } from "@smartpick/report";

/** The formats whose JSON Schema can be printed. */
export const SCHEMA_NAMES = ["profile", ...ANSWER_NAMES, "project"] as const;

export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The JSON Schema (2020-12) of a format, by its name. */
export function schemaNamed(name: SchemaName): Readonly<Record<string, unknown>> {
  if (name === "profile") return profileJsonSchema(takesWords);
  return name === "project" ? projectJsonSchema(takesWords) : answerJsonSchema(name);
}
