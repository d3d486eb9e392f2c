import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  ENTRY_KINDS,
  INTERVIEW_CONDITIONS,
  INTERVIEW_THEMES,
  type InterviewFacts,
  type Source,
} from "@smartpick/core";
import { z } from "zod";
import { readYaml } from "./read-yaml.ts";
import type { Faults } from "./table-fault.ts";

const TABLE = "documents/interview-questions.yaml";

const interviewSchema = z.strictObject({
  gap: z.strictObject({
    years: z.int().min(1),
    months: z.int().min(1),
    reason: z.string().min(20),
    source: z.string(),
  }),
  questions: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"),
      theme: z.enum(INTERVIEW_THEMES),
      asks: z.string().regex(/^[A-Z].*[.?]$/s, "whole sentences"),
      listensFor: z.string().regex(/^[A-Z].*\.$/s, "whole sentences"),
      draws: z.array(z.enum(ENTRY_KINDS)),
      when: z.array(z.enum(INTERVIEW_CONDITIONS)),
      source: z.string(),
    }),
  ),
});

/** Reads `data/documents/interview-questions.yaml`, `null` where there is no file. An id twice, a question twice, an unknown source are faults. */
export function readInterview(
  data: string,
  sources: ReadonlyMap<string, Source>,
  faults: Faults,
): InterviewFacts | null {
  const path = join(data, TABLE);
  if (!existsSync(path)) return null;
  const read = readYaml(path, TABLE, interviewSchema, faults);
  if (read === null) return null;
  const { gap, questions } = read;
  const cited = (row: string, source: string): void => {
    if (!sources.has(source)) faults.add(TABLE, row, "source", source, "the id of a file in data/sources");
  };
  cited("gap", gap.source);
  const seen = new Set<string>();
  for (const { id, asks, source } of questions) {
    if (seen.has(id)) faults.add(TABLE, id, "id", id, "each id once");
    if (seen.has(asks)) faults.add(TABLE, id, "asks", asks, "each question once");
    seen.add(id).add(asks);
    cited(id, source);
  }
  return { gap: { years: gap.years, months: gap.months, source: gap.source }, questions };
}
