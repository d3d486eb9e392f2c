import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { readingSchema } from "./check-reading.ts";

/** What a text that is checked can be. */
export const DOCUMENT_KINDS = [
  "personal-statement",
  "experience",
  "letter-request",
  "interview-answer",
  "position-request",
] as const;

/** The closed list of rules of `smartpick/check@1`; what each means stands in the reference of the format. */
export const CHECK_RULE_IDS = [
  "cliche-opening",
  "borrowed-phrase",
  "cv-rehash",
  "vague-self-praise",
  "duty-not-outcome",
  "missing-role",
  "missing-tool",
  "missing-number",
  "weak-verb",
  "passive",
  "over-claim",
  "unverifiable-metric",
  "not-in-profile",
  "score-dwelling",
  "excuse",
  "blame",
  "over-disclosure",
  "red-flag-too-long",
  "no-growth-after-red-flag",
  "informatics-before-bedside",
  "escape-from-wards",
  "background-without-consequence",
  "specialty-mix-up",
  "program-name-mix-up",
  "repeated-sentence",
  "unexplained-abbreviation",
  "non-inclusive",
  "spelling",
  "us-uk-mixed",
  "reading-grade",
  "machine-tell",
  "too-short",
  "too-long",
  "non-plain-text",
  "placeholder-left",
  "volunteered-score",
  "grammar",
  "addresses-reader",
  "self-attack",
  "confirms-fear",
  "no-deadline",
  "no-shared-work",
  "drafted-for-writer",
  "waiver-portal",
] as const;

/** `must`: it costs the reader's trust; `should`: most readers stop at it; `could`: a thought. */
export const SEVERITIES = ["must", "should", "could"] as const;

/** What is good about a passage. */
export const STRENGTH_IDS = ["specific", "shown", "measured", "reflective"] as const;

const offset = z.int().check(z.nonnegative());
const share = z.number().check(z.minimum(0), z.maximum(1));

const finding = z.object({
  rule: z.enum(CHECK_RULE_IDS),
  /** The exact rule inside the id, such as `discuss-about` of `grammar`; a rule is switched off by it. */
  name: z.string(),
  severity: z.enum(SEVERITIES),
  from: offset,
  to: offset,
  quote: z.string(),
  message: z.string(),
  why: z.string(),
  source: z.string(),
  /** What she is asked; the answer is hers. */
  ask: z.optional(z.string()),
  /** The rule shown on a sentence that is not hers. */
  example: z.optional(z.object({ wrong: z.string(), right: z.string() })),
  /** First languages where the slip is common. */
  languages: z.optional(z.array(z.string())),
  /** The other places that belong to the same finding. */
  also: z.optional(z.array(z.object({ from: offset, to: offset }))),
});

/** `smartpick/check@1`: what the coach finds in a text. */
export const checkSchema = z
  .object({
    schema: z.literal("smartpick/check@1"),
    kind: z.enum(DOCUMENT_KINDS),
    text: z.string(),
    words: offset,
    limits: z.array(
      z
        .object({ name: z.string(), value: z.number(), max: z.number(), ok: z.boolean(), source: z.string() })
        .check(z.refine(({ value, max, ok }) => ok === value <= max, "ok says whether value <= max")),
    ),
    findings: z.array(finding),
    /** What she told the coach to leave, with her reason. */
    ignored: z.array(
      z.object({
        rule: z.enum(CHECK_RULE_IDS),
        name: z.string(),
        from: offset,
        to: offset,
        because: z.string(),
      }),
    ),
    strengths: z.array(
      z.object({ rule: z.enum(STRENGTH_IDS), from: offset, to: offset, message: z.string() }),
    ),
    /** Shares from 0 to 1, each by the formula of the method page; none of them is a chance. */
    score: z.object({ impact: share, evidence: share, clarity: share, language: share, order: share }),
    /** What a reader takes from it; absent for a letter request. */
    reading: z.optional(readingSchema),
  })
  .check(
    z.refine(
      ({ text, findings }) => findings.every(({ from, to, quote }) => text.slice(from, to) === quote),
      {
        error: "each quote is what stands there",
        path: ["findings"],
      },
    ),
    z.refine(
      ({ text, reading }) =>
        reading?.remembered.every(({ from, to, quote }) => text.slice(from, to) === quote) ?? true,
      { error: "each quote is what stands there", path: ["reading", "remembered"] },
    ),
  );

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type CheckRuleId = (typeof CHECK_RULE_IDS)[number];
export type Severity = (typeof SEVERITIES)[number];
export type StrengthId = (typeof STRENGTH_IDS)[number];

/** What the coach finds in a text, as `check --json` prints it. */
export type DocumentCheck = Frozen<z.infer<typeof checkSchema>>;

/** One remark of the coach. */
export type CheckFinding = DocumentCheck["findings"][number];
