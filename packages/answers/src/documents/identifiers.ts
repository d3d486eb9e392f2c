import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";

/** The 18 kinds of identifier of the Safe Harbor rule, 45 CFR 164.514(b)(2)(i)(A) to (R). */
export const SAFE_HARBOR_KINDS = [
  "name",
  "geography",
  "date",
  "phone",
  "fax",
  "email",
  "social-security",
  "record-number",
  "health-plan",
  "account",
  "licence",
  "vehicle",
  "device",
  "url",
  "ip-address",
  "biometric",
  "photo",
  "other-number",
] as const;

/** What gave an identifier away. */
export const IDENTIFIER_REASONS = [
  "column-name",
  "column-content",
  "form",
  "check-digit",
  "context-words",
  "name-list",
  "over-89",
] as const;

/** What to do about an identifier. */
export const IDENTIFIER_REMEDIES = [
  "remove-column",
  "remove-words",
  "shift-dates",
  "age-band",
  "shorten-postcode",
  "widen-area",
  "study-number",
] as const;

const count = z.int().check(z.nonnegative());

/** `smartpick/identifiers@1`: cells of a table that may tell who a person is. */
export const identifiersSchema = z.object({
  schema: z.literal("smartpick/identifiers@1"),
  rows: count,
  cells: count,
  found: count.check(z.describe("findings in all; the list stops at a limit")),
  columns: z.array(
    z.object({
      column: z.string(),
      kind: z.enum(SAFE_HARBOR_KINDS),
      found: count,
      share: z.number().check(z.minimum(0), z.maximum(1)),
      sure: z.enum(["certain", "likely", "look"]),
      remedy: z.enum(IDENTIFIER_REMEDIES),
      words: z.string(),
    }),
  ),
  findings: z.array(
    z.object({
      kind: z.enum(SAFE_HARBOR_KINDS),
      column: z.string(),
      line: count.check(z.describe("line of the file, from 1")),
      from: count,
      to: count,
      quote: z.string(),
      sure: z.enum(["certain", "likely", "look"]),
      reason: z.enum(IDENTIFIER_REASONS),
      remedy: z.enum(IDENTIFIER_REMEDIES),
    }),
  ),
  source: z.string(),
  warnings: z.array(z.string()),
});

export type WordedIdentifiers = Frozen<z.infer<typeof identifiersSchema>>;
