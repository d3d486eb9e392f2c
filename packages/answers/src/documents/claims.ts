import * as z from "zod/mini";
import type { Frozen } from "../frozen.ts";
import { DOCUMENT_KINDS } from "./check.ts";

/** Where a claim can stand, in the order of the columns. */
export const CLAIM_COLUMNS = ["statement", "entry", "letter", "answer", "profile"] as const;

/** What a claim says of her: a count or an effect, a deed, a post, a tool, a fact that the profile holds too, or a wish. */
export const CLAIM_KINDS = ["number", "deed", "role", "tool", "fact", "goal"] as const;

/** What two places disagree about. */
export const CLAIM_TROUBLES = [
  "number",
  "duration",
  "months",
  "date",
  "year",
  "tool",
  "place",
  "fact",
  "works",
] as const;

/** The parts of a bullet, in their order. */
export const BULLET_SLOTS = ["verb", "object", "tool", "number", "outcome"] as const;

const offset = z.int().check(z.nonnegative());
const index = offset.check(z.describe("index in places"));

const place = z.object({
  kind: z.enum(["text", "entry", "work", "letter", "portfolio", "profile"]),
  column: z.enum(CLAIM_COLUMNS),
  name: z.string().check(z.describe("title, post or writer as she wrote it; empty for the profile")),
  number: offset.check(z.describe("which one of its kind, from 1")),
  text: z.exactOptional(z.string().check(z.describe("id of the text, or its file"))),
  document: z.exactOptional(z.enum(DOCUMENT_KINDS)),
  isDated: z.exactOptional(
    z.boolean().check(z.describe("entry: from and to are told; work: it has a reference")),
  ),
});

const mark = z
  .object({
    place: index,
    field: z.string().check(z.describe("text, title, organization, meaning, shared.1 … or value")),
    from: offset,
    to: offset,
    quote: z.string().check(z.describe("what stands there; of the profile, its value")),
  })
  .check(
    z.refine(({ from, to, quote }) => to - from === quote.length, "the quote is as long as its passage"),
  );

const cell = z.object({
  column: z.enum(CLAIM_COLUMNS),
  state: z.enum(["claimed", "shown", "contradicts", "asks"]),
  marks: z.array(mark).check(z.minLength(1)),
});

const trouble = z.object({
  code: z.enum(CLAIM_TROUBLES),
  isSure: z.boolean().check(z.describe("false: both may be true, so it is a question")),
  sides: z.array(mark).check(z.minLength(2), z.describe("what each place says; none is called right")),
});

const claim = z.object({
  kind: z.enum(CLAIM_KINDS),
  quote: z.string(),
  cells: z.array(cell).check(z.minLength(1), z.describe("a column without a cell: not there")),
  trouble: z.nullable(trouble),
  orphan: z
    .nullable(z.enum(["no-evidence", "unused"]))
    .check(z.describe("no-evidence: in texts alone; unused: in entries or letters alone")),
});

const slot = z.enum(BULLET_SLOTS);

const bullet = z.object({
  place: index,
  slices: z.array(z.object({ slot, field: z.string(), from: offset, to: offset, quote: z.string() })),
  text: z.string().check(z.describe("her slices with joining words")),
  missing: z.array(slot),
});

const shape = {
  schema: z.literal("smartpick/claims@1"),
  places: z.array(place),
  bullets: z.array(bullet),
};

/** `smartpick/claims@1` before the words. */
export const unwordedClaimsSchema = z.object({ ...shape, claims: z.array(claim) });

/** `smartpick/claims@1`, every claim and where it is shown, as it is printed: sentences beside troubles and orphans. */
export const claimsSchema = z.object({
  ...shape,
  finding: z.string(),
  claims: z.array(z.extend(claim, { words: z.array(z.string()) })),
  bullets: z.array(z.extend(bullet, { asks: z.array(z.string()) })),
});

export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];
export type BulletSlot = (typeof BULLET_SLOTS)[number];

/** Every claim and where it is shown, without a sentence. */
export type ClaimLedger = Frozen<z.infer<typeof unwordedClaimsSchema>>;

/** `smartpick/claims@1` in words. */
export type WordedClaims = Frozen<z.infer<typeof claimsSchema>>;

/** One claim across all places. */
export type LedgerClaim = ClaimLedger["claims"][number];

/** A passage of a place. */
export type ClaimMark = Frozen<z.infer<typeof mark>>;

/** A place in which claims stand. */
export type ClaimPlace = ClaimLedger["places"][number];

/** A line made of slices of one entry. */
export type EntryBullet = ClaimLedger["bullets"][number];
