import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";

/** What a sentence of a text can be mainly about. */
export const READING_TOPICS = [
  "bedside",
  "informatics",
  "red-flag",
  "growth",
  "background",
  "goal",
  "other",
] as const;

/** Why a passage is likely to be remembered. */
export const REMEMBERED_FOR = ["patient", "deed", "outcome", "measured", "reflective", "specific"] as const;

/** What a text can give evidence of: six core competencies, informatics, and the characteristics of the form. */
export const COMPETENCY_CODES = [
  "patient-care",
  "medical-knowledge",
  "practice-based-learning",
  "communication",
  "professionalism",
  "systems-based-practice",
  "informatics",
  "critical-thinking",
  "cultural-humility",
  "empathy",
  "ethical-responsibility",
  "ingenuity",
  "reliability",
  "resilience",
  "self-reflection",
  "teamwork",
] as const;

const offset = z.int().check(z.nonnegative());
const passage = { from: offset, to: offset };

/** What a reader takes from a text. Places are UTF-16 code units of it. */
export const readingSchema = z.object({
  /** Every sentence in order; empty for a kind of text whose order says nothing. */
  line: z.array(z.object({ ...passage, words: offset, topic: z.enum(READING_TOPICS) })),
  /** Whether the bedside comes before informatics; `null` where one of them is absent. */
  orderOk: z.nullable(z.boolean()),
  /** Each telling of a setback, before anything changes or another matter follows. */
  redFlags: z.array(
    z.object({
      ...passage,
      sentences: offset,
      words: offset,
      /** Its words, of all words of the text. */
      share: z.number().check(z.minimum(0), z.maximum(1)),
      /** How many of its sentences name the exam, the time away, or what came of it. */
      named: offset,
      growthAfter: z.boolean(),
      /** Whether it takes two sentences at most. */
      short: z.boolean(),
    }),
  ),
  /** At most three sentences, in reading order. */
  remembered: z.array(z.object({ ...passage, quote: z.string(), why: z.array(z.enum(REMEMBERED_FOR)) })),
  /** Sentences that show an outcome, give a number, or say what changed in the writer. */
  counts: z.object({ outcomes: offset, measured: offset, reflected: offset }),
  competencies: z.array(
    z.object({
      code: z.enum(COMPETENCY_CODES),
      name: z.string(),
      group: z.enum(["core", "informatics", "form"]),
      /** Where the name comes from, and how far it is trusted. */
      source: z.string(),
      /** Sentences in which the writer does it. */
      shown: z.array(z.object(passage)),
      /** Sentences that only say it of her. */
      claimed: z.array(z.object(passage)),
      keywords: z.array(z.string()),
    }),
  ),
  /** The text as the plain form keeps it; `null` for a kind that goes into no form. */
  machine: z.nullable(
    z.object({
      words: offset,
      /** Of the plain text, as the form counts them. */
      characters: offset,
      signs: z.array(
        z.object({
          sign: z.string(),
          /** `null`: nothing plain stands for it, so the form may lose it. */
          becomes: z.nullable(z.string()),
          at: z.array(offset),
        }),
      ),
      text: z.string(),
    }),
  ),
});

export type Reading = Frozen<z.infer<typeof readingSchema>>;
export type ReadingTopic = (typeof READING_TOPICS)[number];
export type RememberedFor = (typeof REMEMBERED_FOR)[number];
export type CompetencyCode = (typeof COMPETENCY_CODES)[number];
