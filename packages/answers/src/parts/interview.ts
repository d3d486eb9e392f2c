import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { sentState } from "./in-season.ts";
import { count, year } from "./numbers.ts";
import { programName } from "./program.ts";
import { signal } from "./vocabulary.ts";

const exam = z.enum(["step1", "step2ck", "step3", "level1", "level2", "level3"]);
const kind = z.enum([
  "exams",
  "education",
  "skills",
  "projects",
  "publications",
  "research",
  "us-clinical",
  "work",
  "residency",
  "volunteering",
  "languages",
]);
const at = z.string().check(z.describe("where it stands in the profile"));
const from = z.array(z.string()).check(z.describe("places of entries in the profile"));

/** One entry of the profile that an answer can be drawn from; no score is one. */
const entry = z.discriminatedUnion("form", [
  z.object({ form: z.literal("text"), kind, at, text: z.string() }),
  z.object({ form: z.literal("number"), kind, at, value: z.number() }),
  z.object({ form: z.literal("pass"), kind, at, exam }),
]);

/** What the profile does not tell and an answer needs. */
const ask = z.enum([
  "one-sentence",
  "date-of-exam",
  "passed-since",
  "work-since",
  "each-year",
  "which-months",
  "changed-since",
  "which-came-after",
  "who-speaks-for-you",
  "change-and-check",
  "informatics-entry",
]);

const move = z.object({ from, ask: z.array(ask) });

/** The three moves of an answer, each with what her own entries give for it and what she has to add. */
const moves = {
  own: move,
  growth: move,
  systems: z.object({
    from,
    ask: z.array(ask),
    informatics: z.boolean().check(z.describe("her portfolio has something to tie it to")),
  }),
};

const about = z.discriminatedUnion("code", [
  z.object({ code: z.literal("failed-attempts"), exam, attempts: count }),
  z.object({ code: z.literal("exam-open"), exam, result: z.literal("fail") }),
  z.object({
    code: z.literal("since-graduation"),
    graduated: year,
    years: count,
    untold: count.check(z.describe("more months than this are left of which the profile tells nothing")),
    undated: z
      .array(z.string())
      .check(z.describe("places of entries that fill time and do not tell which months")),
    source: z.string(),
  }),
  z.object({ code: z.literal("earlier-seasons"), seasons: count }),
  z.object({
    code: z.literal("unfinished-residency"),
    specialty: z.nullable(z.string()),
    years: z.nullable(z.number()),
  }),
]);

/** Something in the file that will be asked about. */
export const redFlag = z.object({ about, ...moves });

/** Scores, which are never volunteered. */
export const scoresIfAsked = z.object({
  scores: z.array(z.object({ exam, score: count, at })),
  beside: z
    .array(
      z.object({
        specialty: z.string(),
        lowerQuartile: z.number(),
        below: z.boolean().check(z.describe("her Step 2 CK is below the lower quartile of the matched")),
        year,
        source: z.string(),
      }),
    )
    .check(z.describe("specialties sought of which scores of the matched of her type are published")),
  moves: z.nullable(z.object(moves)).check(z.describe("null = nothing to answer for")),
});

/** A question of the bank that fits applicant and program. */
export const interviewQuestion = z.object({
  id: z.string(),
  theme: z.string(),
  asks: z.string(),
  listensFor: z.string(),
  has: z.array(kind).check(z.describe("kinds of her entries to draw on")),
  lacks: z.array(kind).check(z.describe("kinds that would help and of which she has no entry")),
  because: z.array(z.string()).check(z.describe("what held of applicant or program")),
  source: z.string(),
});

const reason = z.discriminatedUnion("code", [
  z.object({ code: z.literal("pinned") }),
  z.object({ code: z.literal("signal"), signal }),
  z.object({ code: z.literal("home-state"), state: z.string() }),
  z.object({ code: z.literal("preferred-state"), state: z.string() }),
  z.object({ code: z.literal("setting-wanted"), setting: z.string() }),
  z.object({ code: z.literal("informatics-wanted"), fields: z.array(z.string()) }),
]);

/** What a sheet about one program holds beside its facts. */
export const sheetShape = {
  ...programName,
  doubt: z.nullable(z.string()),
  inSeason: z.exactOptional(
    z.object({
      state: sentState,
      applied: z.nullable(z.string()),
      interviewed: z.nullable(z.string()).check(z.describe("day of the interview, also one to come")),
    }),
  ),
  sought: z.boolean().check(z.describe("her profile looks for the specialty of the program")),
  reasons: z.array(reason).check(z.describe("from her own profile")),
};

/** A fact worth asking for there, with source and year of the old answer; `null` = nobody has published one. */
export const factToAsk = z.object({
  field: z.string(),
  label: z.string(),
  source: z.nullable(z.string()),
  year: z.nullable(year),
});

/** The keys of an interview before red flags, questions and the sheet. */
export const interviewShape = {
  entries: z.array(entry).check(z.describe("everything in the profile that an answer can be drawn from")),
  notTold: z.array(z.string()).check(z.describe("fields that decide whether there is a red flag")),
  ifAsked: z.nullable(scoresIfAsked).check(z.describe("null = no score is told")),
};

/** One entry of the profile that an answer can be drawn from. */
export type InterviewEntry = Frozen<z.infer<typeof entry>>;

/** What an answer needs and the profile does not tell. */
export type InterviewAsk = z.infer<typeof ask>;

/** One of the three moves of an answer. */
export type InterviewMove = Frozen<z.infer<typeof move>>;

/** Own it, growth, systems. */
export type InterviewMoves = Pick<RedFlag, "own" | "growth" | "systems">;

/** Something in the file that will be asked about. */
export type RedFlag = Frozen<z.infer<typeof redFlag>>;

/** Scores, which are never volunteered. */
export type ScoresIfAsked = Frozen<z.infer<typeof scoresIfAsked>>;

/** A question of the bank that fits applicant and program. */
export type QuestionHere = Frozen<z.infer<typeof interviewQuestion>>;

/** Why she wants a program, from her own profile. */
export type ProgramReason = Frozen<z.infer<typeof reason>>;

/** A fact worth asking for at an interview. */
export type FactToAsk = Frozen<z.infer<typeof factToAsk>>;
