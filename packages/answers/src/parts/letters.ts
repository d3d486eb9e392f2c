import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { count, year } from "./numbers.ts";

const quality = z.enum(["analytical", "reliability", "resilience", "communication", "workflow", "outcomes"]);
const uploader = z.enum(["writer", "applicant"]);
const maybeDay = z.nullable(z.iso.date());
/** The place of a letter in the profile, counted from 0. */
const letterIndex = count.check(z.describe("place of the letter in the profile, from 0"));

const sureDay = z.object({
  day: z.iso.date(),
  sure: z
    .enum(["official", "second-hand", "expected", "own"])
    .check(z.describe("expected = nobody has published it; own = the applicant gave it")),
});

/** One letter as it was told, and how it stands. */
export const letter = z.object({
  key: z.string().check(z.describe("the same on every day and in every order of the profile")),
  writer: z.string(),
  role: z.nullable(z.string()),
  place: z.nullable(z.string()),
  specialty: z.nullable(z.string()),
  us: z.nullable(z.boolean()),
  handsOn: z.nullable(z.boolean()),
  from: maybeDay,
  to: maybeDay,
  shared: z.array(z.string()),
  speaksTo: z.array(quality),
  for: z.array(z.string()).check(z.describe("specialties sought that it is meant for")),
  forTold: z.array(z.string()).check(z.describe("specialties that the letter names itself; none = not told")),
  due: maybeDay,
  asked: maybeDay,
  promised: maybeDay,
  uploaded: maybeDay,
  waived: z.nullable(z.boolean()),
  uploader: z.nullable(uploader),
  state: z.enum(["to-ask", "asked", "promised", "uploaded", "late"]),
  step: z.enum(["ask", "ask-now", "get-promise", "remind", "remind-now", "assign"]),
  lastDay: z.nullable(sureDay).check(z.describe("last day of the next step; null = none, or not known")),
  sendBy: z.nullable(sureDay).check(z.describe("day by which it is to be uploaded")),
  mayAsk: z.array(quality).check(z.describe("what nobody speaks of yet, to ask this writer about")),
  notTold: z.array(z.enum(["waived", "us", "specialty", "hands-on", "dates", "shared", "speaks-to"])),
});

/** Who can vouch for one quality. */
const coverage = z.object({
  quality,
  letters: z.array(letterIndex),
  ahead: z
    .array(letterIndex)
    .check(z.describe("letters that are to speak of it once the work with their writers has begun")),
  writers: count.check(z.describe("people, each counted once")),
});

/** Which letters go to the programs of one specialty. */
const ofSpecialty = z.object({
  specialty: z.string(),
  service: z.nullable(z.string()),
  most: z.nullable(count).check(z.describe("letters that one program takes; null = not known")),
  chosen: z.array(letterIndex).check(z.describe("the proposal, best first")),
  beside: z.array(letterIndex).check(z.describe("meant for it too, and beyond the limit")),
  uncovered: z.array(quality).check(z.describe("what no chosen letter speaks of")),
  ofUsSpecialist: z
    .enum(["yes", "no", "unknown"])
    .check(z.describe("whether one is from a US physician of the specialty")),
});

/** Something to know or to correct about the letters, by its code. */
export const letterRemark = z.discriminatedUnion("code", [
  z.object({ code: z.literal("more-than-most"), specialty: z.string(), letters: count, most: count }),
  z.object({ code: z.literal("none-for-specialty"), specialty: z.string() }),
  z.object({ code: z.literal("no-us-specialist"), specialty: z.string() }),
  z.object({ code: z.literal("standard-letter"), specialty: z.string() }),
  z.object({ code: z.literal("other-service"), specialty: z.string(), service: z.string() }),
  z.object({ code: z.literal("not-waived"), letter: letterIndex }),
  z.object({ code: z.literal("applicant-uploads"), letter: letterIndex }),
  z.object({ code: z.literal("carried-over"), letter: letterIndex, from: z.iso.date() }),
  z.object({ code: z.literal("request-anew"), letter: letterIndex, from: z.iso.date() }),
  z.object({ code: z.literal("goes-nowhere"), letter: letterIndex }),
  z.object({
    code: z.literal("day-ahead"),
    letter: letterIndex,
    event: z.enum(["asked", "promised", "uploaded"]),
    day: z.iso.date(),
  }),
  z.object({ code: z.literal("work-ahead"), letter: letterIndex, from: z.iso.date() }),
  z.object({ code: z.literal("due-after-reading"), letter: letterIndex, reading: z.iso.date() }),
]);

const origin = { source: z.string(), publishedFor: year };

/** The facts of the season that the answer rests on; `null` = not known. */
const rules = z.object({
  most: z.nullable(z.object({ letters: count, ...origin })),
  reading: z.nullable(z.extend(sureDay, { source: z.nullable(z.string()) })),
  askBy: z.nullable(z.extend(sureDay, { weeks: count, source: z.string() })),
  portal: z.nullable(z.object({ from: z.iso.date(), ...origin })),
  standard: z.nullable(z.object({ specialties: z.array(z.string()), ...origin })),
  steps: z.array(z.object({ id: z.string(), title: z.string(), ...origin })),
});

/** The keys of the answer: who vouches for what, each letter, who goes where, what to know, and the facts behind it. */
export const lettersShape = {
  coverage: z.array(coverage).check(z.describe("all six qualities, uncovered ones first")),
  letters: z.array(letter).check(z.describe("in the order of the profile")),
  specialties: z.array(ofSpecialty),
  remarks: z.array(letterRemark),
  rules,
};

/** What a letter may speak of. */
export type LetterQuality = z.infer<typeof quality>;

/** Who sends a letter to the portal. */
export type LetterUploader = z.infer<typeof uploader>;

/** One letter as it was told, and how it stands. */
export type Letter = Frozen<z.infer<typeof letter>>;

/** Which letters go to the programs of one specialty. */
export type LetterSpecialty = Frozen<z.infer<typeof ofSpecialty>>;

/** Something to know or to correct about the letters. */
export type LetterRemark = Frozen<z.infer<typeof letterRemark>>;
