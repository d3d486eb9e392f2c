import * as z from "zod/mini";
import { count } from "../parts/numbers.ts";

const level = z.union([z.literal(1), z.literal(2)]);
const group = { group: count, name: z.string() };
const cap = { cap: count, name: z.nullable(z.string()) };

/** A limit of a portfolio problem, by what it is; groups and caps go by their index and carry their name. */
export const limitName = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("programs") }),
  z.object({ kind: z.literal("budget") }),
  z.object({ kind: z.literal("group"), ...group }),
  z.object({ kind: z.literal("signal"), level }),
  z.object({ kind: z.literal("group-signal"), ...group, level }),
  z.object({ kind: z.literal("cap"), ...cap }),
]);

const of = z.enum(["groups", "caps"]);

/** Why no list keeps every limit: the limit that cannot be met, with the numbers that clash. */
export const limitConflict = z.discriminatedUnion("code", [
  z.object({ code: z.literal("must-and-never"), program: count }),
  z.object({ code: z.literal("must-above-programs"), must: count, max: z.number() }),
  z.object({ code: z.literal("group-min-above-max"), ...group, min: count, max: z.number() }),
  z.object({ code: z.literal("group-must-above-max"), ...group, must: count, max: z.number() }),
  z.object({ code: z.literal("group-min-above-open"), ...group, min: count, open: count }),
  z.object({ code: z.literal("need-above-programs"), of, need: count, max: z.number() }),
  z.object({ code: z.literal("need-above-budget"), of, usd: z.number(), budgetUsd: z.number() }),
  z.object({ code: z.literal("cap-min-above-max"), ...cap, min: count, max: z.number() }),
  z.object({ code: z.literal("cap-min-above-open"), ...cap, min: count, open: count }),
  z.object({ code: z.literal("cap-min-above-programs"), ...cap, min: count, max: z.number() }),
  z.object({ code: z.literal("cap-must-above-max"), ...cap, must: count, max: z.number() }),
  z.object({
    code: z.literal("cap-level-missing"),
    ...cap,
    level: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  }),
  z.object({ code: z.literal("with-the-others"), limit: z.nullable(limitName) }),
]);
