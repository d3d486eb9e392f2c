import {
  isIsoDate,
  isTakenDay,
  isWebAddress,
  LONGEST_ADDRESS,
  monthNamed,
  monthOrNow,
  type NumberTakes,
  type Takes,
  type Vocabulary,
} from "@smartpick/core";
import * as z from "zod/mini";

/**
 * What the parser and the JSON Schema know of one field beyond its zod type: what it takes, and the names to look for a
 * near one. `json` replaces what zod would say in the JSON Schema.
 */
export interface FieldNotes {
  readonly takes: Takes;
  readonly words?: readonly string[];
  readonly json?: Readonly<Record<string, unknown>>;
  /** Keys of a group of which at least one has to be told. */
  readonly oneOf?: readonly string[];
}

/** Notes of every field of the profile format. */
export const NOTES = z.registry<FieldNotes>();

/** Looks up a name as the vocabularies of core do: the canonical form, or `null`. */
export type NameLookup = (input: string) => string | null;

/** A number between two bounds. */
export function numberField(takes: NumberTakes & { readonly least: number; readonly most: number }) {
  const { least, most, whole } = takes;
  const number = whole
    ? z.int().check(z.gte(least), z.lte(most))
    : z.number().check(z.gte(least), z.lte(most));
  const json = { type: whole ? "integer" : "number", minimum: least, maximum: most };
  return number.register(NOTES, { takes, json });
}

/** A name of a vocabulary: canonical names in the JSON Schema, every alias for the parser. */
export function wordField(
  canonical: readonly string[],
  named: NameLookup,
  takes: Takes = { kind: "words", words: canonical },
  aliases: readonly string[] = [],
) {
  return z
    .string()
    .check(z.refine((input) => named(input) !== null))
    .register(NOTES, {
      takes,
      words: [...canonical, ...aliases],
      json: { type: "string", enum: [...canonical] },
    });
}

/** The key of a map that is a name of a vocabulary. The names are checked beside zod, which skips the value of a key it refuses. */
export function keyField(canonical: readonly string[], of: Vocabulary) {
  return z
    .string()
    .register(NOTES, { takes: { kind: "name", of }, json: { type: "string", enum: [...canonical] } });
}

/** An exam score between two bounds, 1 to 300 where none are given, or one of a few words. */
export function scoreField(
  words: readonly string[],
  named: NameLookup,
  { least, most }: { readonly least: number; readonly most: number } = { least: 1, most: 300 },
) {
  const score = z.int().check(z.gte(least), z.lte(most));
  const word = z.string().check(z.refine((input) => named(input) !== null));
  return z.union([score, word]).register(NOTES, {
    takes: { kind: "number", least, most, whole: true, of: "score", words },
    words,
    json: {
      anyOf: [
        { type: "integer", minimum: least, maximum: most },
        { type: "string", enum: [...words] },
      ],
    },
  });
}

/** Text of 1 to `most` characters that is not white space alone. */
export function textField(most: number) {
  return z
    .string()
    .check(
      z.minLength(1),
      z.refine((text) => [...text].length <= most),
      z.regex(/\S/u),
    )
    .register(NOTES, {
      takes: { kind: "text", most },
      json: { type: "string", minLength: 1, maxLength: most, pattern: "\\S" },
    });
}

/** A day in ISO form that a person alive could have taken part in. */
export function dateField() {
  return z
    .string()
    .check(z.refine((input) => isIsoDate(input) && isTakenDay(input)))
    .register(NOTES, {
      takes: { kind: "date" },
      json: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
    });
}

/** A month; with `now` also the word for an end that has not come. */
export function monthField(now: boolean) {
  const named = now ? monthOrNow : monthNamed;
  const form = "\\d{4}-(0[1-9]|1[0-2])";
  return z
    .string()
    .check(z.refine((input) => named(input) !== null))
    .register(NOTES, {
      takes: { kind: "month", now },
      json: { type: "string", pattern: now ? `^(${form}|now)$` : `^${form}$` },
    });
}

const HOST_PART = "[^\\s/?#:@.\"<>\\\\^`{|}!$&'()*+,;=%_~\\[\\]]+";
/**
 * A web address for JSON Schema, in the part of regular expressions that every validator knows: many have no classes of
 * letters such as `\\p{L}`.
 */
const PORTABLE_ADDRESS = `^https?://${HOST_PART}(?:\\.${HOST_PART})+(?::[0-9]{1,5})?(?:[/?#][^\\s"<>\\\\^\`{|}]*)?$`;

/** The web address of a page, `http` or `https`. */
export function addressField() {
  return z
    .string()
    .check(z.refine(isWebAddress))
    .register(NOTES, {
      takes: { kind: "address" },
      json: { type: "string", maxLength: LONGEST_ADDRESS, pattern: PORTABLE_ADDRESS },
    });
}

/** `true` or `false`. */
export function flagField() {
  return z.boolean().register(NOTES, { takes: { kind: "flag" }, json: { type: "boolean" } });
}
