import {
  ARMED_FORCES,
  type FactValue,
  type FieldName,
  fieldTypeOf,
  noneOf,
  SETTINGS,
  SPECIALTIES,
  STATES,
  TRACKS,
} from "@smartpick/core";
import { z } from "zod";

const whole = (low: number, high: number) =>
  z.coerce.number().int().min(low).max(high).describe(`a whole number from ${low} to ${high}`);
const real = (low: number, high: number) =>
  z.coerce.number().min(low).max(high).describe(`a number from ${low} to ${high}`);
const oneOf = (words: readonly string[], name: string) =>
  z
    .string()
    .refine((word) => words.includes(word))
    .describe(name);
/** A limit as a number, or the word none where the program says that it sets none. */
const orNone = (field: FieldName, limit: z.ZodType<number>): z.ZodType<FactValue> =>
  z
    .union([z.literal("none").transform(() => noneOf(field)), limit])
    .describe(`${limit.description}, or none where the program says that it sets none`);
const text = z
  .string()
  .min(1)
  .max(300)
  .refine(freeOfContacts)
  .describe("text without e-mail or phone number");
const band = z.string().refine(isBand).describe("a band of ten points from 150 to 300, such as 220-229");

const RULES: Readonly<Record<string, z.ZodType<FactValue>>> = {
  state: oneOf(
    STATES.map((state) => state.code),
    "a state code of the list in core",
  ),
  specialty: oneOf(
    SPECIALTIES.map((specialty) => specialty.name),
    "a specialty name of the list in core",
  ),
  track: oneOf(TRACKS, TRACKS.join(", ")),
  setting: oneOf(SETTINGS, SETTINGS.join(", ")),
  armedForces: oneOf(ARMED_FORCES, ARMED_FORCES.join(", ")),
  latitude: real(12, 72),
  longitude: real(-180, 180),
  lastSeen: whole(2010, 2035),
  nrmpCode: z
    .string()
    .regex(/^\d{7}[CPAMR]\d{1,2}(;\d{7}[CPAMR]\d{1,2})*$/)
    .describe("NRMP codes such as 1820726C0, joined by semicolons"),
  website: z
    .string()
    .regex(/^https?:\/\/[^\s@]+$/i)
    .describe("a web address without @"),
  h1bFilings: whole(0, 5000),
  boardPassRate: real(0, 1),
  imgShareLow: real(0, 1),
  imgShare: real(0, 1),
  imgShareHigh: real(0, 1),
  step1MinimumBand: band,
  step2MinimumBand: band,
  step2Minimum: orNone("step2Minimum", whole(150, 300)),
  maximumYearsSinceGraduation: orNone("maximumYearsSinceGraduation", whole(0, 60)),
  maximumFailedAttempts: orNone("maximumFailedAttempts", whole(0, 10)),
  maximumAttemptsPerStep: orNone("maximumAttemptsPerStep", whole(1, 10)),
  minimumUsClinicalMonths: orNone("minimumUsClinicalMonths", whole(1, 60)),
};

const FLAG = z
  .enum(["yes", "no"])
  .transform((word) => word === "yes")
  .describe("yes, no, or empty for unknown");

type Parsed = { readonly value: FactValue } | { readonly accepts: string };

/** Most cells repeat, and checking one is slow beside looking it up. */
const seen = new Map<string, Parsed>();

/** Reads a cell as a value of its field; an empty cell is unknown. On failure says what would be accepted. */
export function parseCell(field: FieldName, cell: string): Parsed {
  if (cell === "") return { value: null };
  const key = `${field}|${cell}`;
  const known = seen.get(key);
  if (known) return known;
  const rule = ruleOf(field);
  const result = rule.safeParse(cell);
  const parsed = result.success
    ? { value: result.data }
    : { accepts: rule.description ?? "a value of the field's type" };
  seen.set(key, parsed);
  return parsed;
}

function ruleOf(field: FieldName): z.ZodType<FactValue> {
  const own = RULES[field];
  if (own) return own;
  if (field.startsWith("quota") || field.startsWith("filled")) return QUOTA;
  const type = fieldTypeOf(field);
  return type === "flag" ? FLAG : type === "number" ? NUMBER : text;
}

const QUOTA = whole(0, 500);
const NUMBER = z.coerce.number().describe("a number");

/** True when a text holds no e-mail address and no North American phone number. */
export function freeOfContacts(words: string): boolean {
  return !/[\w.+-]+@[\w-]+\.\w+/.test(words) && !/(\(\d{3}\)|\b\d{3})[-. ]\d{3}[-. ]\d{4}\b/.test(words);
}

function isBand(word: string): boolean {
  const match = /^(\d{3})-(\d{3})$/.exec(word);
  const [low, high] = [Number(match?.[1]), Number(match?.[2])];
  return low % 10 === 0 && high === low + 9 && low >= 150 && high <= 300;
}
