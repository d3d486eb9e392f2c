import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import type { z } from "zod";
import type { Faults } from "./table-fault.ts";

/** Reads a YAML file and checks it against a schema; on failure adds faults that name the key and returns `null`. */
export function readYaml<T extends z.ZodType>(
  path: string,
  table: string,
  schema: T,
  faults: Faults,
): z.output<T> | null {
  const document = parseDocument(readFileSync(path, "utf8"));
  for (const error of document.errors) {
    faults.add(table, `line ${error.linePos?.[0].line ?? "?"}`, null, null, `valid YAML (${error.code})`);
  }
  if (document.errors.length > 0) return null;
  const written: unknown = document.toJS();
  const parsed = schema.safeParse(written);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const found = issue.path.reduce<unknown>((part, key) => part?.[key as keyof typeof part], written);
    faults.add(
      table,
      null,
      issue.path.join(".") || null,
      Object(found) === found ? null : found,
      acceptedWords(issue),
    );
  }
  return null;
}

/** What a schema accepts where it found an issue, in words. */
function acceptedWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "too_small":
      return `${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}`;
    case "too_big":
      return `${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}`;
    case "invalid_value":
      return issue.values.map(String).join(", ");
    case "invalid_type":
      return issue.expected === "int" ? "a whole number" : `of the type ${issue.expected}`;
    case "unrecognized_keys":
      return `no key ${issue.keys.join(", ")}`;
    default:
      return issue.message;
  }
}
